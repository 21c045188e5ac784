/** What the grammar of citations asks of a language: its lexicon made ready for one mode. */
import type { CitationLexicon, QueryLexicon, RivalForm, UnitWord } from '../../data/lexicon/types';
import { PhraseSet, PhraseTable, setsOf, tableOf } from '../text/phrase-table';
import { changeTexts } from '../text/respell';
import { folding, scriptRules } from '../text/script';
import type { Token } from '../text/tokens';
import type { Mode } from './mode';

export interface UnitFound extends UnitWord {
  readonly plural: boolean | null;
}

export type CitationVocabulary = ReturnType<typeof citationVocabulary>;

/** @param typed what readers type, for queries */
export function citationVocabulary(written: CitationLexicon, mode: Mode, typed?: QueryLexicon) {
  const lexicon = changeTexts(written, folding(written.script.folds));
  const { determiners, linkers, script } = lexicon;
  const sets = setsOf(lexicon);
  const link = new PhraseSet(`${linkers.binding}|${linkers.loose}`);
  const lists = lexicon.listWords.split('|');
  const joining = script.prefixes.filter((prefix) => lists.some((word) => prefix.startsWith(word)));
  const inflected = script.possession.includes('inflected');
  const units = new PhraseTable<UnitFound>(
    lexicon.units.flatMap((unit) =>
      ([unit.either, unit.one, unit.many, typed?.units[unit.id]] as const).flatMap((phrase, form) =>
        phrase === undefined ? [] : [[phrase, { ...unit, plural: PLURAL[form] ?? null }] as const],
      ),
    ),
    (token) => token.text === '-' || token.text === '.',
  );
  const { preamble, chapeau, ending, sentence, last, penultimate } = sets;
  const opening = new Set([
    ...[preamble, chapeau, ending, sentence, last, penultimate, units, places(lexicon.ordinals)].flatMap((s) =>
      s.openings(),
    ),
    ...places(lexicon.cardinals).openings(),
    ...(script.numbers === 'after-unit' ? [] : sets.numberPrefix.openings()),
  ]);
  return {
    mode,
    script,
    /** The alphabet of the lettering, and the letters that are words. */
    sub: { letters: written.sub.letters, words: lexicon.sub.words },
    rules: scriptRules({ script: written.script, abbreviations: lexicon.abbreviations }),
    ...sets,
    ...setsOf(determiners),
    ...setsOf(linkers),
    rivals: tableOf<RivalForm>(lexicon.rivals),
    /** Whatever may lead from a part to what it belongs to. */
    link,
    units,
    opening,
    /** Whether a citation may start at a token: a cheap look before reading. */
    mayOpen: (token: Token) => token.kind !== 'word' || opens(opening, token),
    rangeClosers: new PhraseSet(lexicon.rangeClosers ?? ''),
    /** Whether a unit word is one only in a certain form; see `ambiguousUnits`. */
    needsFusion: (token: Token) => !mode.loose && lexicon.ambiguousUnits.includes(token.text),
    cardinals: places(lexicon.cardinals),
    ordinals: places(lexicon.ordinals),
    ordinalsAfter: script.ordinals === 'after-unit',
    numberFirst: script.numbers !== 'after-unit',
    numberOnlyFirst: script.numbers === 'before-unit',
    inflected,
    /** Whether "and" clings to a word: "والفقرة". */
    isJoined: ({ prefix }: Token) => joining.includes(prefix),
    /** The token after what leads from a part to what it belongs to; the same token where nothing is needed; or -1. */
    linkAt: (tokens: readonly Token[], at: number) => {
      const end = link.at(tokens, at);
      return end < 0 && inflected ? at : end;
    },
  };
}

/** Whether one of these openings of phrases fits a token. */
export function opens(openings: ReadonlySet<string>, { text, key, bare, bareKey }: Token): boolean {
  return (
    openings.has(text) || openings.has(key) || (bare !== undefined && (openings.has(bare) || openings.has(bareKey)))
  );
}

/** By the order of the forms: `either`, `one`, `many`, typed. */
const PLURAL = [null, false, true, null];

/** Words, or phrases, → their places from 1. */
function places(words: readonly string[]): PhraseTable<number> {
  return new PhraseTable(words.map((word, index) => [word, index + 1]));
}
