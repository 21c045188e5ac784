/** Suggestions while a name is being typed: codes, beginnings of names, beginnings of later words, then typing errors. */
import { distance, tolerance } from './distance';
import { tellingWords } from './fold';
import { sortRank, type NameEntry, type NameIndex } from './names';
import type { Fit, Match } from './types';

const MAX_QUERY = 120;
const DEFAULT_LIMIT = 8;
/** A half-written name is compared with the beginnings of names from this many letters on. */
const FUZZY_LENGTH = 4;
/** Later words of a name are looked at from this many letters on. */
const WORD_LENGTH = 3;

interface Scored {
  readonly entry: NameEntry;
  readonly fit: Fit;
  readonly score: number;
}

/**
 * Ranked suggestions, each subject once, the best first. Any string is allowed.
 *
 * @param limit how many at most
 * @param typos whether names are found by typing errors too, which takes milliseconds
 */
export function suggestStates(query: string, names: NameIndex, limit = DEFAULT_LIMIT, typos = true): Match[] {
  const text = query.trim();
  const key = tellingWords(text).join('');
  if (key === '' || text.length > MAX_QUERY) return [];
  const best = new Map<string, Scored>();
  const offer = (entry: NameEntry, fit: Fit, score: number): void => {
    const total = score + sortRank(entry.sort) * SORT_STEP + KIND_STEP[entry.subject.kind];
    if (total < (best.get(entry.subject.id)?.score ?? Infinity))
      best.set(entry.subject.id, { entry, fit, score: total });
  };

  const code = /^[a-z]{2,3}$/iu.test(text) ? names.codes.get(text.toUpperCase()) : undefined;
  if (code) offer(code, 'exact', CODE);
  for (const [index, id] of (names.unclear.get(key) ?? []).entries()) {
    best.set(id, { entry: shownEntry(id, names), fit: 'exact', score: EXACT + index * UNCLEAR_STEP });
  }
  for (const entry of names.entries) {
    if (entry.subject.kind === 'outside' && entry.subject.what === 'place') continue;
    if (entry.key === key) offer(entry, 'exact', EXACT);
    else if (entry.key.startsWith(key)) offer(entry, 'prefix', PREFIX);
    else if (key.length >= WORD_LENGTH && entry.starts.some((start) => entry.key.startsWith(key, start)))
      offer(entry, 'word', WORD);
  }
  // A State's own name, or its beginning, is meant before a later word of another's name abroad: France is no Guayana Francesa.
  const isOwn = [...best.values()].some(({ entry, fit }) => isEnglish(entry) && (fit === 'exact' || fit === 'prefix'));
  if (isOwn) for (const [id, { entry, fit }] of best) if (fit === 'word' && !isEnglish(entry)) best.delete(id);
  // Where it is written out, it is no beginning of a former name, or of one abroad: the United States are no United States of Brazil.
  const isWhole = [...best.values()].some(({ entry, fit }) => isEnglish(entry) && fit === 'exact');
  if (isWhole) for (const [id, { entry, fit }] of best) if (fit !== 'exact' && !isEnglish(entry)) best.delete(id);
  // What is spelt out has no typing errors: Taiwan is no Tailandia.
  const isSpelt = [...best.values()].some(({ fit }) => fit === 'exact');
  if (typos && !isSpelt && key.length >= FUZZY_LENGTH && best.size < limit) {
    const known = new Set(best.keys());
    for (const entry of names.entries) if (!known.has(entry.subject.id)) offerFuzzy(key, entry, offer);
  }
  return [...best.values()]
    .sort((a, b) => a.score - b.score || compareShown(a, b, names))
    .slice(0, limit)
    .map(({ entry: { subject, name, sort }, fit }) => ({ subject, name, sort, fit }));
}

// Tiers of ten, so that the sort of a name orders within a tier and never across; a name that is spelt out wins over
// the beginning of another: “Niger” before Nigeria.
const CODE = 0;
const EXACT = 1;
const PREFIX = 10;
const WORD = 20;
const TYPO = 30;
const SORT_STEP = 0.5;
/** States that an unclear name may mean stay in the order of the data. */
const UNCLEAR_STEP = 0.01;
/** What is outside the register comes after every State that the query may still become. */
const KIND_STEP = { state: 0, organisation: 2, outside: 10 } as const;

function offerFuzzy(key: string, entry: NameEntry, offer: (entry: NameEntry, fit: Fit, score: number) => void): void {
  if (sortRank(entry.sort) > sortRank('un-language')) return;
  if (entry.subject.kind === 'outside' && entry.subject.what === 'place') return;
  let cost = distance(key, entry.key, tolerance(key.length, entry.key.length));
  if (entry.key.length > key.length) {
    const start = entry.key.slice(0, key.length);
    cost = Math.min(cost, distance(key, start, tolerance(key.length, start.length)));
  }
  if (cost !== Infinity) offer(entry, 'typo', TYPO + cost);
}

function isEnglish({ sort }: NameEntry): boolean {
  return sortRank(sort) <= sortRank('english');
}

function shownEntry(id: string, names: NameIndex): NameEntry {
  return {
    subject: { kind: 'state', id },
    name: names.shown.get(id) ?? id,
    sort: 'short',
    key: '',
    bag: '',
    starts: [],
  };
}

function compareShown(a: Scored, b: Scored, names: NameIndex): number {
  const label = ({ entry }: Scored): string => names.shown.get(entry.subject.id) ?? entry.name;
  return label(a) < label(b) ? -1 : 1;
}
