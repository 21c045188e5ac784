/** One look-up: which State, if any, does a query name? Certain ways first; what could be several is not chosen. */
import { distance, tolerance } from './distance';
import { tellingWords } from './fold';
import { bagOf, sortRank, type NameEntry, type NameIndex } from './names';
import type { Fit, Lookup, Match } from './types';

/** Longer queries are no names; this also bounds the time that comparing takes. */
const MAX_QUERY = 120;
/** Two names whose typing errors weigh about the same can't be distinguished. */
const CLEAR_MARGIN = 0.09;
/** Names in other languages and former ones are met by accident: they cost more, and fewer errors are forgiven. */
const ABROAD_MALUS = 0.1;
const ABROAD_TOLERANCE = 0.6;
/** How much of a name has to be written for the rest to be understood. */
const PREFIX_LENGTH = 5;
const PREFIX_PART = 0.75;

/** Looks a name up. Any string is allowed; an empty one is unknown. */
export function findState(query: string, names: NameIndex): Lookup {
  const text = query.trim();
  if (text === '' || text.length > MAX_QUERY) return { kind: 'unknown', near: [] };
  return (
    byCode(text, names) ??
    byWords(tellingWords(text), names) ??
    byParts(text, names) ??
    byTypo(tellingWords(text), names) ??
    byCore(tellingWords(text), names, byTypo) ??
    byBeginning(tellingWords(text), names) ?? { kind: 'unknown', near: nearest(tellingWords(text), names) }
  );
}

/** The same for names and codes that are spelt out: no typing errors, no beginnings. Quick enough for whole files. */
export function findSpelt(query: string, names: NameIndex): Lookup {
  const text = query.trim();
  if (text === '' || text.length > MAX_QUERY) return { kind: 'unknown', near: [] };
  return byCode(text, names) ?? byWords(tellingWords(text), names) ?? { kind: 'unknown', near: [] };
}

/** ISO 3166: two letters, three letters, three digits. */
function byCode(text: string, names: NameIndex): Lookup | undefined {
  const entry = /^(?:[a-z]{2,3}|\d{3})$/iu.test(text) ? names.codes.get(text.toUpperCase()) : undefined;
  return entry && { kind: 'found', match: matchOf(entry, 'exact'), others: [] };
}

function byWords(words: readonly string[], names: NameIndex): Lookup | undefined {
  if (words.length === 0) return undefined;
  return byKey(words.join(''), 'exact', names) ?? byBag(words, names) ?? byCore(words, names);
}

function byKey(key: string, fit: Fit, names: NameIndex): Lookup | undefined {
  const unclear = names.unclear.get(key);
  if (unclear) return { kind: 'unclear', candidates: unclear.map((id) => candidate(id, names)) };
  const [first, ...rest] = names.byKey.get(key) ?? [];
  return first && { kind: 'found', match: matchOf(first, fit), others: rest.map((entry) => matchOf(entry, fit)) };
}

function byBag(words: readonly string[], names: NameIndex): Lookup | undefined {
  const entry = words.length > 1 ? names.byWords.get(bagOf(words)) : undefined;
  return entry && { kind: 'found', match: matchOf(entry, 'reordered'), others: [] };
}

/** “Republic of X”, “the government of X”, “has X signed?”: X. */
function byCore(
  words: readonly string[],
  names: NameIndex,
  look: (core: readonly string[], names: NameIndex) => Lookup | undefined = exactly,
): Lookup | undefined {
  const core = words.filter((word) => !names.generic.has(word));
  if (core.length === 0 || core.length === words.length) return undefined;
  return look(core, names);
}

function exactly(core: readonly string[], names: NameIndex): Lookup | undefined {
  return byKey(core.join(''), 'core', names) ?? byBag(core, names);
}

/** “Myanmar (Burma)”, “Россия / Russia”, “Georgia (GEO)”: every part has to name the same one. */
function byParts(text: string, names: NameIndex): Lookup | undefined {
  const parts = text.split(/[()[\]/,;:|=–—]|\s-\s/u).filter((part) => tellingWords(part).length > 0);
  if (parts.length < 2 || parts.length > 6) return undefined;
  let found: Lookup | undefined;
  for (const part of parts) {
    if (tellingWords(part).every((word) => names.generic.has(word))) continue;
    const one = byCode(part.trim(), names) ?? byWords(tellingWords(part), names);
    if (one?.kind !== 'found') return undefined;
    if (found?.kind === 'found' && found.match.subject.id !== one.match.subject.id) return undefined;
    found ??= one;
  }
  return found;
}

interface Scored {
  readonly entry: NameEntry;
  readonly cost: number;
}

function byTypo(words: readonly string[], names: NameIndex): Lookup | undefined {
  const [best, ...rest] = typos(words.join(''), names);
  if (!best) return undefined;
  const rivals = rest.filter((one) => one.cost - best.cost < CLEAR_MARGIN);
  if (rivals.length > 0) return { kind: 'unclear', candidates: [best, ...rivals].map((s) => matchOf(s.entry, 'typo')) };
  return { kind: 'found', match: matchOf(best.entry, 'typo'), others: rest.map((s) => matchOf(s.entry, 'typo')) };
}

/** Names within the tolerance, the best of each subject, cheapest first. */
function typos(key: string, names: NameIndex): Scored[] {
  const best = new Map<string, Scored>();
  for (const entry of names.entries) {
    if (isPlace(entry)) continue;
    const abroad = sortRank(entry.sort) - sortRank('un-language');
    const limit = tolerance(key.length, entry.key.length) * (abroad > 0 ? ABROAD_TOLERANCE : 1);
    const cost = distance(key, entry.key, limit);
    if (cost === Infinity) continue;
    const total = cost + (abroad >= 0 ? ABROAD_MALUS : 0);
    if (total < (best.get(entry.subject.id)?.cost ?? Infinity)) best.set(entry.subject.id, { entry, cost: total });
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/** A name that is nearly written out: “Liechtenst”. */
function byBeginning(words: readonly string[], names: NameIndex): Lookup | undefined {
  const key = words.join('');
  if (key.length < PREFIX_LENGTH) return undefined;
  const fitting = names.entries.filter((e) => e.key.startsWith(key) && key.length >= PREFIX_PART * e.key.length);
  const [first] = fitting;
  if (!first || fitting.some((entry) => entry.subject.id !== first.subject.id)) return undefined;
  return { kind: 'found', match: matchOf(first, 'prefix'), others: [] };
}

/** What an unknown query may have been meant for: names that begin with it. */
function nearest(words: readonly string[], names: NameIndex): Match[] {
  const key = words.join('');
  if (key.length < 2) return [];
  const seen = new Set<string>();
  return names.entries
    .filter(({ key: own, subject }) => own.startsWith(key) && !seen.has(subject.id) && seen.add(subject.id))
    .slice(0, 5)
    .map((entry) => matchOf(entry, 'prefix'));
}

/** Cities and regions are only recognised when they are spelt out, never by typing errors. */
function isPlace({ subject }: NameEntry): boolean {
  return subject.kind === 'outside' && subject.what === 'place';
}

function candidate(id: string, names: NameIndex): Match {
  return { subject: { kind: 'state', id }, name: names.shown.get(id) ?? id, sort: 'short', fit: 'exact' };
}

function matchOf({ subject, name, sort }: NameEntry, fit: Fit): Match {
  return { subject, name, sort, fit };
}
