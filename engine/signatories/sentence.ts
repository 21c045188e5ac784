/** States named in a stretch of running text, by their English names. Nothing is said about their role in it. */
import type { StateNames } from '../../data/states/types';
import { wordsOf } from './fold';
import type { Iso3 } from './types';

/** A State's name in a text. Offsets are UTF-16 code units of the text as given, `end` exclusive. */
export interface StateMention {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** One code; several where the name doesn't tell which (“Korea”, “Congo”). */
  readonly iso3: readonly Iso3[];
}

/** English names by their words; an empty list of codes blocks: “Northern Ireland” names no State. */
export interface SentenceNames {
  readonly byWords: ReadonlyMap<string, readonly Iso3[]>;
  readonly abbreviations: ReadonlyMap<string, Iso3>;
  readonly longest: number;
}

/** Names that are plain words, or parts of regions' names, in running text. */
const TOO_PLAIN = new Set(['america', 'states', 'emirates', 'saudi', 'lao', 'timor', 'car', 'commonwealth', 'papua']);
/** Small words within names; every other word of a name is written with a capital. */
const LOWER = new Set(['of', 'and', 'the', 'd', 's']);

/** Builds the table once: short, common, formal and former English names, no demonyms and no other languages. */
export function buildSentenceNames(data: StateNames): SentenceNames {
  const byWords = new Map<string, Iso3[]>();
  const add = (names: string, ids: readonly Iso3[]): void => {
    for (const name of names.split('|')) {
      if (!/^[\p{Script=Latin}\p{P}\p{M}\s&]+$/u.test(name) || isAbbreviation(name)) continue;
      const words = sentenceWords(name.replace(/^The /u, ''));
      if (words.length === 1 && TOO_PLAIN.has(words[0] ?? '')) continue;
      const key = words.join(' ');
      if (key !== '' && !byWords.has(key)) byWords.set(key, [...ids]);
    }
  };
  for (const [name, ids] of Object.entries(data.unclear)) if (ids.length > 1) add(name, ids);
  // In running text “Congo” is as often the one as the other.
  add('Congo', ['COG', 'COD']);
  for (const row of data.states) {
    const [codes = '', english = ''] = row.split(';');
    const id = codes.slice(0, 3);
    add(english, [id]);
    add(data.own[id]?.also ?? '', [id]);
    add(data.own[id]?.former ?? '', [id]);
  }
  for (const demonym of ['Korean', 'Koreans', 'Congolese', 'Dominican', 'Dominicans', 'Guinean', 'Guineans']) {
    byWords.delete(sentenceWords(demonym).join(' '));
  }
  add(data.blockers, []);
  for (const { names } of data.outside) add(names, []);
  for (const row of data.territories) add(row.split(';')[1] ?? '', []);
  const longest = Math.max(...[...byWords.keys()].map((key) => key.split(' ').length));
  return { byWords, abbreviations: new Map(Object.entries(data.abbreviations)), longest };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
}

/** Whole names with their capitals, in reading order, the longest at each place; overlapping names give one. */
export function statesIn(text: string, names: SentenceNames): StateMention[] {
  const found: StateMention[] = [];
  const words = split(text);
  for (let at = 0; at < words.length; at++) {
    const hit = abbreviationAt(text, words, at, names) ?? nameAt(text, words, at, names);
    if (!hit) continue;
    const first = words[at];
    const last = words[at + hit.length - 1];
    if (first && last && hit.iso3.length > 0) {
      const end = hit.end ?? last.end;
      found.push({ start: first.start, end, quote: text.slice(first.start, end), iso3: hit.iso3 });
    }
    at += hit.length - 1;
  }
  return found;
}

interface Hit {
  readonly length: number;
  readonly iso3: readonly Iso3[];
  /** Where the name ends, if after its last word: the full stop of an abbreviation. */
  readonly end?: number;
}

function nameAt(text: string, words: readonly Word[], at: number, names: SentenceNames): Hit | undefined {
  if (!words[at]?.capital) return undefined;
  let key = '';
  let hit: Hit | undefined;
  for (let length = 1; length <= names.longest; length++) {
    const word = words[at + length - 1];
    if (!word || (length > 1 && !joined(text, words[at + length - 2], word))) break;
    key += (length > 1 ? ' ' : '') + word.folded;
    if (!word.capital && !LOWER.has(word.folded)) break;
    const iso3 = names.byWords.get(key);
    if (iso3) hit = { length, iso3 };
  }
  return hit;
}

function abbreviationAt(text: string, words: readonly Word[], at: number, names: SentenceNames): Hit | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (let length = 3; length >= 1; length--) {
    const last = words[at + length - 1];
    if (!last) continue;
    for (const end of [last.end + 1, last.end]) {
      const iso3 = names.abbreviations.get(text.slice(first.start, end));
      if (iso3 !== undefined) return { length, iso3: [iso3], end };
    }
  }
  return undefined;
}

/** Words of one name are separated by a space, a hyphen, an apostrophe or “St.”’s full stop; not by a comma or a bracket. */
function joined(text: string, before: Word | undefined, word: Word): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, word.start);
  return /^(?:\s{1,3}|[-‐‑–'’]|\s?&\s?)$/u.test(gap) || (before.folded === 'saint' && /^\.\s{0,2}$/u.test(gap));
}

function split(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u00AD]+|&/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word === '&' ? 'and' : (wordsOf(word)[0] ?? ''),
    capital: word === '&' || /^\p{Lu}/u.test(word),
  }));
}

function sentenceWords(name: string): string[] {
  return split(name).map((word) => word.folded);
}

/** Capitals alone are given by the table of abbreviations: “LAS”, “CAR”, “OTS” are too many other things. */
function isAbbreviation(name: string): boolean {
  return /^(?:[\p{Lu}&.]+|BiH)$/u.test(name);
}
