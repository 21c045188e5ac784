/** Everything that the spotter asks of a language: how the Code is named, beside how parts are cited. */
import type { Lexicon, NameForm } from '../../data/lexicon/types';
import { PAGE } from '../citation/mode';
import { MAX_DIGITS } from '../citation/numbers';
import { citationVocabulary, opens } from '../citation/vocabulary';
import { openingsOf, PhraseSet, PhraseTable, setsOf, tableOf } from '../text/phrase-table';
import { changeTexts } from '../text/respell';
import { folding } from '../text/script';
import type { Shape, Token } from '../text/tokens';

/** What may begin at a token: an instrument, a citation, a cue. */
export const MAY_NAME = 1;
export const MAY_CITE = 2;
export const MAY_CUE = 4;

type CueKind = keyof Lexicon['cues'];

export type Vocabulary = ReturnType<typeof makeVocabulary>;

const known = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, made once. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const before = known.get(lexicon);
  if (before) return before;
  const vocabulary = makeVocabulary(lexicon);
  known.set(lexicon, vocabulary);
  return vocabulary;
}

function makeVocabulary(written: Lexicon) {
  const lexicon = changeTexts(written, folding(written.citation.script.folds));
  const { cues } = lexicon;
  const citation = citationVocabulary(written.citation, PAGE);
  const sets = setsOf(lexicon);
  const { ibid, supraNote, samePart } = sets;
  const openings = new Set([...citation.openings, ...openingsOf([ibid, supraNote, samePart])]);
  const opening = [...citation.opening, lexicon.ibid, lexicon.supraNote, lexicon.samePart];
  // "IX. paragraf"
  const isNumeral = (raw: string): boolean => citation.numberFirst && ROMAN.test(raw);
  const cueKinds = Object.keys(cues) as CueKind[]; // the keys of a literal of this very type
  const tables = {
    names: tableOf<NameForm>(lexicon.lang === 'en' ? lexicon.names : [...lexicon.names, ORIGINAL], (token) =>
      IN_TITLE.has(token.text),
    ),
    heads: tableOf(lexicon.heads),
    cues: new PhraseTable(cueKinds.map((kind) => [cues[kind], kind])),
  };
  const instruments = openingsOf([tables.names, tables.heads, citation.rivals]);
  const cue = openingsOf([tables.cues]);
  const marks = new Set([...citation.marks, ...openingsOf(Object.values(sets))]);
  const mayCite = (shape: Shape): boolean => {
    if (shape.kind === 'number') return shape.text.length <= MAX_DIGITS;
    if (shape.kind === 'mark') return marks.has(shape.text);
    return opens(openings, shape) || isNumeral(shape.raw);
  };
  return {
    ...citation,
    ...sets,
    ...tables,
    lexicon,
    isNumeral,
    /** Every phrase that a citation or what leads back to one starts with: one look instead of twenty. */
    openers: new PhraseTable(
      opening.map((phrase) => [phrase, true]),
      citation.skipsInUnits,
    ),
    rules: {
      ...citation.rules,
      begins: (shape: Shape) =>
        (opens(instruments, shape) ? MAY_NAME : 0) |
        (opens(cue, shape) ? MAY_CUE : 0) |
        (mayCite(shape) ? MAY_CITE : 0),
    },
    initiator: new PhraseSet(cues.initiator),
    act: new PhraseSet(cues.act),
    proposing: new PhraseSet(lexicon.proposing ?? ''),
    foreignFormAfter: written.foreignFormAfter,
    clauses: new PhraseSet(lexicon.clauses ?? ''),
    datedBy: new PhraseSet(lexicon.datedBy ?? ''),
    relative: new PhraseSet(lexicon.relative ?? ''),
    predicates: new PhraseSet(lexicon.predicates ?? ''),
    predicateForm: written.predicateForm,
    subject: new PhraseSet(`${cues.subject}|${lexicon.subjectModifiers}`),
  };
}

/** The title itself, which texts in every language cite: "párrafo 4 del Code of Conduct Towards …". */
const ORIGINAL: NameForm = {
  id: 'original',
  phrase: 'code of conduct (towards|toward) achieving a world free (of|from) terrorism',
  alone: 'always',
  kind: 'name',
};

const ROMAN = /^[IVX]+$/u;

/** Whether a code in small letters is one that somebody proposes: «предлагал принять международный кодекс». */
export function isProposed(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  if (tokens[at]?.capitalised === true) return false;
  for (let first = at; first >= 0; first = words.modifiers.before(tokens, first))
    if (words.proposing.before(tokens, first) >= 0) return true;
  return false;
}

/** Whether a word is the initials of somebody who may own a code: "Кодекс ИКАО", "İİT Kodu"; not those of the place. */
export function isOwnersInitials(tokens: readonly Token[], at: number, head: number, words: Vocabulary): boolean {
  const [token, code] = [tokens[at], tokens[head]];
  if (words.script.articles !== 'none' || token?.kind !== 'word' || token.raw.length < 2) return false;
  const { raw } = token;
  const shouted = code?.raw === code?.raw.toUpperCase();
  return (
    raw === raw.toUpperCase() &&
    raw !== raw.toLowerCase() &&
    !shouted &&
    (words.cues.at(tokens, at)?.value ?? 'others') === 'others'
  );
}

/** Whether "a" stands before a code, with nothing but epithets between: "a voluntary code against terrorism". */
export function isIndefinite(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  for (let first = at; first >= 0; first = words.modifiers.before(tokens, first))
    if (words.indefinite.has(tokens, first - 1)) return true;
  return false;
}

/** How far before "its" the initiator may be. */
const MAX_OWN = 10;

/**
 * The first token of words before `end` that stand for the initiator, nobody else being named between ("Astana looks back at
 * its Code", "at his country's Code"), or -1. What they belong to ends before `last`: "In its Code, Kazakhstan …".
 */
export function initiatorsOwnBefore(tokens: readonly Token[], end: number, last: number, words: Vocabulary): number {
  const own = words.initiatorsOwn.before(tokens, end);
  if (own < 0) return -1;
  const opens = tokens[own]?.first === true || tokens[own - 1]?.first === true;
  if (opens && tokens[last]?.text === ',' && words.initiator.has(tokens, last + 1)) return own;
  return followsInitiator(tokens, own, words) ? own : -1;
}

function followsInitiator(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const others = [words.definite, words.indefinite, words.possessive, words.foreign];
  for (let before = at - 1; before >= 0 && before >= at - MAX_OWN; before -= 1) {
    const token = tokens[before];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (words.initiator.has(tokens, before)) return true;
    if (token.capitalised === true || others.some((other) => other.has(tokens, before))) return false;
  }
  return false;
}

/** The end of "tabled by Kazakhstan" after a head, or -1. */
export function initiatedBy(tokens: readonly Token[], end: number, words: Vocabulary): number {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const clause = words.clauses.at(tokens, from);
  if (clause > 0) return initiatorIn(tokens, clause, words);
  const act = words.act.at(tokens, from);
  const agent = act < 0 ? -1 : words.agents.at(tokens, act);
  return agent < 0 ? -1 : words.initiator.at(tokens, words.definite.has(tokens, agent) ? agent + 1 : agent);
}

/** Tokens of "that the Kazakhs have proposed" at most. */
const MAX_CLAUSE = 5;

/** The end of the initiator in a clause that says what was done, or -1. */
function initiatorIn(tokens: readonly Token[], from: number, words: Vocabulary): number {
  let who = -1;
  let did = false;
  for (let at = from; at < from + MAX_CLAUSE && tokens[at]?.kind === 'word'; at += 1) {
    if (words.initiator.has(tokens, at)) who = at + 1;
    did ||= words.act.at(tokens, at) > 0;
  }
  return did ? who : -1;
}

/** Between the words of a title there may be hyphens, quotation marks, a colon, a bracket. */
const IN_TITLE = new Set(['-', '—', '"', "'", ':', '(', ',', '#']);

/**
 * The first token of a genitive mark that ends before `end` ("Code's", "States'"), or -1. A quotation mark, which has a
 * space before it, is none.
 */
export function genitiveBefore(tokens: readonly Token[], end: number, words: Vocabulary): number {
  const start = words.genitive.before(tokens, end, 2);
  const before = tokens[start - 1];
  // 《…准则》的序言
  const titled = !words.script.spaced && before?.text === '"';
  if (start <= 0 || tokens[start]?.spaced !== false || (before?.kind !== 'word' && !titled)) return -1;
  if (words.contracted.has(tokens, start - 1)) return -1;
  return start;
}
