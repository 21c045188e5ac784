/** The words of statements about the instrument, made ready for asking. Built once for a language. */
import type { FactWords, Group, NamedOrganisation } from '../../data/instrument/types';
import type { StateNames } from '../../data/states/types';
import type { CitationLexicon } from '../../data/lexicon/types';
import { buildSentenceNames, type SentenceNames } from '../signatories';
import { PhraseTable, setsOf, tableOf, type PhraseFields } from '../text/phrase-table';
import { scriptRules, type ScriptRules } from '../text/script';

/** Who can sign: States, a group of them, an organisation. */
export interface Actor {
  /** Alpha-3 codes; empty for an organisation and for a group too large to list. */
  readonly iso3: readonly string[];
  readonly group?: Group;
  readonly organisation?: string;
  readonly capital?: true;
  /** Named by its people or language: "in Kazakh" is no place. */
  readonly demonym?: true;
}

type Tables = {
  readonly [
    K in
      | 'acts'
      | 'places'
      | 'bodies'
      | 'binding'
      | 'forms'
      | 'structure'
      | 'shares'
      | 'qualifiers'
      | 'qualifiersAfter'
      | 'vagueCounts'
      | 'rows'
  ]: PhraseTable<FactWords[K][number]>;
};

export interface FactVocabulary {
  readonly words: FactWords;
  readonly sets: PhraseFields<FactWords>;
  readonly tables: Tables;
  readonly actors: PhraseTable<Actor>;
  readonly states: SentenceNames;
  readonly alpha2: ReadonlyMap<string, string>;
  readonly script: ScriptRules;
}

export interface FactData {
  readonly words: FactWords;
  /** The State whose people the words name as initiators. */
  readonly initiator: string;
  readonly groups: readonly Group[];
  readonly organisations: readonly NamedOrganisation[];
  readonly capitals: Readonly<Record<string, string>>;
  /** By alpha-3 code, beside those of the States' names. */
  readonly moreDemonyms: Readonly<Record<string, string>>;
  /** By alpha-3 code: "the Kremlin". */
  readonly standIns: Readonly<Record<string, string>>;
}

/** Makes the words ready. `states` are all names of States, `citation` gives the language's script. */
export function buildFactVocabulary(data: FactData, states: StateNames, citation: CitationLexicon): FactVocabulary {
  const { words } = data;
  return {
    words,
    sets: setsOf(words),
    tables: {
      acts: tableOf(words.acts),
      places: tableOf(words.places),
      bodies: tableOf(words.bodies),
      binding: tableOf(words.binding),
      forms: tableOf(words.forms),
      structure: tableOf(words.structure),
      shares: tableOf(words.shares),
      qualifiers: tableOf(words.qualifiers),
      qualifiersAfter: tableOf(words.qualifiersAfter),
      vagueCounts: tableOf(words.vagueCounts),
      rows: tableOf(words.rows),
    },
    actors: actorsOf(data, states),
    states: buildSentenceNames(states),
    alpha2: new Map(states.states.map((row) => [row.slice(4, 6), row.slice(0, 3)])),
    script: scriptRules(citation),
  };
}

/** Demonyms, capitals, groups and organisations; names of States are found by their own table. */
function actorsOf(
  { words, initiator, groups, organisations, capitals, moreDemonyms, standIns }: FactData,
  states: StateNames,
): PhraseTable<Actor> {
  const entries: [string, Actor][] = [];
  for (const group of groups) entries.push([group.phrase, { iso3: group.states ?? [], group }]);
  for (const { id, phrase } of organisations) entries.push([phrase, { iso3: [], organisation: id }]);
  for (const [iso3, { demonyms = '' }] of Object.entries(states.own)) {
    for (const one of demonyms.split('|')) {
      if (one === '') continue;
      entries.push(
        [phraseOf(one), { iso3: [iso3], demonym: true }],
        [`${phraseOf(one)}s`, { iso3: [iso3], demonym: true }],
      );
    }
  }
  for (const name of words.initiatorNames.split('|')) entries.push([name, { iso3: [initiator] }]);
  for (const [iso3, name] of Object.entries(moreDemonyms)) entries.push([phraseOf(name), { iso3: [iso3] }]);
  for (const [iso3, names] of Object.entries(capitals)) {
    for (const one of names.split('|')) entries.push([phraseOf(one), { iso3: [iso3], capital: true }]);
  }
  for (const [iso3, names] of Object.entries(standIns)) {
    for (const one of names.split('|')) entries.push([phraseOf(one), { iso3: [iso3] }]);
  }
  return new PhraseTable(entries);
}

/** A name as a phrase: lower case, plain apostrophes, no hyphens. */
function phraseOf(name: string): string {
  return name.toLowerCase().replace(/[’ʼ]/gu, " ' ").replace(/[-–]/gu, ' ').replace(/\./gu, ' . ').trim();
}
