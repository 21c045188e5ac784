/** The index of names: built once from the data, then handed to every look-up. */
import type { StateNames } from '../../data/states/types';
import { keyOf, tellingWords } from './fold';
import type { NameSort, Subject } from './types';

export interface NameEntry {
  readonly subject: Subject;
  readonly name: string;
  readonly sort: NameSort;
  readonly key: string;
  /** Its telling words in alphabetical order; empty for a code. */
  readonly bag: string;
  /** Where the later words of the key start. */
  readonly starts: readonly number[];
}

export interface NameIndex {
  readonly codes: ReadonlyMap<string, NameEntry>;
  /** By key, the entry of the best sort first. */
  readonly byKey: ReadonlyMap<string, readonly NameEntry[]>;
  /** By the telling words in alphabetical order; names of two words and more. */
  readonly byWords: ReadonlyMap<string, NameEntry>;
  readonly entries: readonly NameEntry[];
  /** Keys that don't tell which State, with the States that they may mean. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
  /** Id of a State → those of the States that its name is often said of too. */
  readonly namesakes: Readonly<Record<string, readonly string[]>>;
  readonly generic: ReadonlySet<string>;
  /** The English name to show, by alpha-3 code. */
  readonly shown: ReadonlyMap<string, string>;
}

const ORDER: readonly NameSort[] = ['code', 'short', 'english', 'un-language', 'other-language', 'former', 'demonym'];

export function sortRank(sort: NameSort): number {
  return ORDER.indexOf(sort);
}

/** Telling words in alphabetical order: the same for a name and its inversion. */
export function bagOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** Builds the index. A name that two subjects claim belongs to both, the better sort first. */
export function buildNames(data: StateNames): NameIndex {
  const codes = new Map<string, NameEntry>();
  const shown = new Map<string, string>();
  const entries: NameEntry[] = [];

  const add = (subject: Subject, sort: NameSort, names: string): void => {
    for (const name of names.split('|').flatMap(withoutUmlauts)) {
      const words = tellingWords(name);
      const key = words.join('');
      if (key === '') continue;
      const starts: number[] = [];
      words.slice(0, -1).reduce((at, word) => (starts.push(at + word.length), at + word.length), 0);
      entries.push({ subject, name, sort, key, bag: bagOf(words), starts });
    }
  };
  const addRow = (row: string, subjectOf: (id: string) => Subject): void => {
    const [ids = '', english = '', un = '', other = ''] = row.split(';');
    const [id = '', ...more] = ids.split(' ');
    const subject = subjectOf(id);
    for (const code of [id, ...more])
      codes.set(code, { subject, name: code, sort: 'code', key: code, bag: '', starts: [] });
    const [first = '', ...rest] = english.split('|');
    if (subject.kind === 'state') shown.set(id, first);
    add(subject, 'short', first);
    add(subject, 'english', rest.join('|'));
    add(subject, 'un-language', un);
    add(subject, 'other-language', other);
  };

  for (const row of data.states) addRow(row, (id) => ({ kind: 'state', id }));
  for (const row of data.territories) addRow(row, (id) => ({ kind: 'outside', id, what: 'territory' }));
  for (const [id, own] of Object.entries(data.own)) {
    const subject: Subject = { kind: 'state', id };
    add(subject, 'english', own.also);
    add(subject, 'former', own.former ?? '');
    add(subject, 'demonym', own.demonyms ?? '');
    add(subject, 'demonym', plurals(own.demonyms ?? ''));
    add(subject, 'other-language', own.abroad ?? '');
  }
  for (const { id, kind, names } of data.outside) add({ kind: 'outside', id, what: kind }, 'english', names);
  for (const { id, names } of data.organisations) add({ kind: 'organisation', id }, 'english', names);

  entries.sort((a, b) => sortRank(a.sort) - sortRank(b.sort));
  const byKey = new Map<string, NameEntry[]>();
  const byWords = new Map<string, NameEntry>();
  for (const entry of entries) {
    const same = byKey.get(entry.key);
    if (!same) byKey.set(entry.key, [entry]);
    else if (!same.some((one) => one.subject.id === entry.subject.id)) same.push(entry);
    if (entry.bag.includes(' ') && !byWords.has(entry.bag)) byWords.set(entry.bag, entry);
  }
  return {
    codes,
    byKey,
    byWords,
    entries,
    unclear: new Map(Object.entries(data.unclear).map(([name, ids]) => [keyOf(name), ids])),
    namesakes: data.namesakes,
    generic: new Set(data.generic.split(/\s+/u).flatMap(tellingWords)),
    shown,
  };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** The name and, where it has umlauts, how it is written on keyboards without them; elsewhere the dots just go. */
function withoutUmlauts(name: string): string[] {
  const written = name.replace(/[äöüÄÖÜ]/gu, (letter) => UMLAUTS[letter] ?? letter);
  return written === name ? [name] : [name, written];
}

/** Peruvians, Germans; “Swiss” and “Japanese” have none. */
function plurals(demonyms: string): string {
  return demonyms
    .split('|')
    .filter((one) => /[^s](?<!ese|ish|ch)$/u.test(one))
    .map((one) => `${one}s`)
    .join('|');
}
