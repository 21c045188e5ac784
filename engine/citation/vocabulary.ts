/** What the grammar of citations asks of a language: its lexicon made ready for one mode. */
import type { CitationLexicon, QueryLexicon, RivalForm, UnitWord } from '../../data/lexicon/types';
import { openingsOf, PhraseSet, PhraseTable, setsOf, tableOf } from '../text/phrase-table';
import { changeTexts } from '../text/respell';
import { folding, scriptRules } from '../text/script';
import type { Shape, Token } from '../text/tokens';
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
    skipsInUnits,
  );
  const { preamble, chapeau, ending, sentence, last, penultimate } = lexicon;
  const opening = [
    ...[preamble, chapeau, ending, sentence, last, penultimate],
    ...lexicon.units.flatMap(({ id, either, one, many }) => [either, one, many, typed?.units[id]]),
    ...lexicon.ordinals,
    ...lexicon.cardinals,
    ...(script.numbers === 'after-unit' ? [] : [lexicon.numberPrefix]),
  ].flatMap((phrase) => phrase ?? []);
  const openings = new Set(new PhraseTable(opening.map((phrase) => [phrase, true])).openings());
  const vocabulary = {
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
    /** Phrases of which a citation starts with one, where it doesn't with a number or a mark. */
    opening: [...opening, lexicon.recitals],
    openings,
    /** Words that are others without their marks, by how they are compared. */
    marked: new Map(written.marked?.map((word) => [folding(written.script.folds)(word), word])),
    skipsInUnits,
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
  /** Marks that any phrase begins with; brackets and quotation marks may hold a letter. */
  const marks = new Set([...openingsOf(Object.values(vocabulary)), '(', '"', "'"]);
  return {
    ...vocabulary,
    marks,
    /** Whether a citation may start at a token: a cheap look before reading. */
    mayOpen: (shape: Shape) =>
      shape.kind === 'mark' ? marks.has(shape.text) : shape.kind === 'number' || opens(openings, shape),
  };
}

/** Whether one of these openings of phrases fits a token. */
export function opens(openings: ReadonlySet<string>, { text, key, bare, bareKey }: Shape): boolean {
  return (
    openings.has(text) || openings.has(key) || (bare !== undefined && (openings.has(bare) || openings.has(bareKey)))
  );
}

/** "op.-para" */
const skipsInUnits = ({ text }: Token): boolean => text === '-' || text === '.';

/** By the order of the forms: `either`, `one`, `many`, typed. */
const PLURAL = [null, false, true, null];

/** Words, or phrases, → their places from 1. */
function places(words: readonly string[]): PhraseTable<number> {
  return new PhraseTable(words.map((word, index) => [word, index + 1]));
}
