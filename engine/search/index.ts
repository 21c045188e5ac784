/**
 * Search over the passages of the Code, shown under the units that contain them.
 *
 * A query is first read as a citation, which goes straight to its clause. Its other words become concepts, each with
 * alternatives (the word, its completions or corrections, what it means in the Code's words); a unit scores by how well
 * its passages have the concepts and by how many of them.
 */
import type { Code, SearchVocabulary } from '../../data/types';
import { isWithin, type ClauseId } from '../clause';
import { createStems } from '../text/stem';
import { foreignReader, queryReader, type CitingLanguage } from './cited';
import { createLexicon } from './lexicon';
import { indexPassages, type ConceptMatch } from './passages';
import { conceptsOf, indexSynonyms, phrasesOf, synonymsOf, type QueryTools } from './query';
import { rankUnits } from './rank';
import type { Search, SearchAnswer, SearchResult } from './types';
import { wordReader } from './words';

export type { CitationQuery } from './cited';
export type { FoundPassage, Highlight, Search, SearchAnswer, SearchResult } from './types';

const MOST_SUGGESTIONS = 5;
const LONGEST_QUERY = 1000;
/** A quoted phrase counts more than its words. */
const PHRASE_WEIGHT = 1.5;

/**
 * Builds the index (some milliseconds) and returns the functions that ask it. Citations are read in English, and in what other
 * languages there are when it is asked.
 */
export function createSearch(
  code: Code,
  vocabulary: SearchVocabulary,
  others: () => readonly CitingLanguage[] = () => [],
): Search {
  const readEnglish = queryReader(vocabulary.citation, vocabulary.query);
  const readForeign = foreignReader(others);
  const readQuery = (query: string): ReturnType<typeof readEnglish> => {
    const read = readEnglish(query);
    return read?.rest === '' ? read : (readForeign(query) ?? read);
  };
  const stems = createStems(vocabulary.forms);
  const wordsOf = wordReader(vocabulary.words, stems);
  const passages = code.passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
  const topics = new Map(Object.entries(vocabulary.topics).map(([unit, topic]) => [unit, wordsOf(topic)]));
  const synonyms = synonymsOf(vocabulary.synonyms, wordsOf);
  const index = indexPassages(
    passages,
    passages.map(({ passage }) => topics.get(passage.unit) ?? []),
    wordsOf,
  );
  const lexicon = createLexicon(
    passages,
    [...[...topics.values()].flat(), ...synonyms.flatMap(({ says }) => says.flat())],
    stems.broadStemOf,
  );
  const tools: QueryTools = {
    wordsOf,
    stop: new Set(vocabulary.words.stop),
    frame: new Set(vocabulary.words.frame),
    lexicon,
    synonyms: indexSynonyms(synonyms),
  };

  const ownStems = new Set(passages.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const ownForms = [...new Set(passages.flatMap(({ words }) => words.map(({ form }) => form)))];

  /** The words of a query that the Code doesn't have. Of what isn't written in its letters that would tell nothing. */
  function absentIn(query: string): Pick<SearchAnswer, 'absent' | 'others'> {
    const words = wordsOf(query).filter(
      ({ form }) => /^[\p{Script=Latin}\d]/u.test(form) && !tools.stop.has(form) && !tools.frame.has(form),
    );
    const absent = words.filter(
      ({ form, stem }) => !ownStems.has(stem) && !ownForms.some((own) => own.startsWith(form)),
    );
    return {
      absent: [...new Set(absent.map(({ start, end }) => query.slice(start, end)))],
      others: words.length - absent.length,
    };
  }

  function searchText(query: string): Omit<SearchAnswer, 'missing'> {
    const { phrases, plain } = phrasesOf(query, wordsOf);
    const missingPhrases: string[] = [];
    const concepts: ReadonlyMap<number, ConceptMatch>[] = [];
    let allowed: Set<number> | null = null;
    let words = plain;
    for (const phrase of phrases) {
      const exact = index.phrase(phrase, 'form');
      const found = exact.size > 0 ? exact : ownOnly(index.phrase(phrase, 'stem'));
      if (found.size === 0) {
        missingPhrases.push(phrase);
        continue;
      }
      words = words.replace(phrase, ' ');
      concepts.push(new Map([...found].map(([at, m]) => [at, { ...m, score: m.score * PHRASE_WEIGHT }])));
      allowed = new Set([...found.keys()].filter((at) => !allowed || allowed.has(at)));
    }
    concepts.push(...conceptsOf(words, tools).map((concept) => index.match(concept)));
    const known = concepts.filter((m) => m.size > 0);
    return {
      results: known.length > 0 ? rankUnits(index, known, allowed) : [],
      missingPhrases,
      ...absentIn(words),
    };
  }

  function cited(unit: ClauseId, place: number): SearchResult {
    const own = code.passages.filter((p) => p.unit === unit);
    const passages = own.length > 0 ? own : code.passages.filter((p) => isWithin(p.unit, unit));
    return {
      unit,
      matchedBy: 'citation',
      score: Number.MAX_SAFE_INTEGER - place,
      passages: passages.map(({ id }) => ({ id, highlights: [] })),
    };
  }

  function search(text: string): SearchAnswer {
    const query = text.slice(0, LONGEST_QUERY);
    const citation = readQuery(query);
    if (citation?.rest === '' && citation.targets.length > 0) {
      return {
        results: citation.targets.map(cited),
        missing: citation.invalid,
        missingPhrases: [],
        absent: [],
        others: 0,
      };
    }
    const { results, ...rest } = searchText(citation ? citation.rest : query);
    const first = (citation?.targets ?? []).map(cited);
    const more = results.filter((r) => !first.some((c) => c.unit === r.unit));
    return { ...rest, results: [...first, ...more], missing: citation?.invalid ?? [] };
  }

  function suggest(text: string): readonly string[] {
    const query = text.slice(0, LONGEST_QUERY).trim();
    // Numbers and letters are no slips: “paragraph 12” is not meant for 123.
    const words = wordsOf(query).filter(
      ({ form }) => /^\p{L}{3}/u.test(form) && !tools.stop.has(form) && !lexicon.knows(form),
    );
    const unknown = words.flatMap((word) => {
      const near = lexicon.near(word.form);
      return near.length > 0 ? [{ word, near }] : [];
    });
    // Each suggestion mends every word: one by another choice, the rest by their nearest.
    const suggestions = unknown.flatMap(({ word, near }) =>
      near.slice(0, MOST_SUGGESTIONS).map((choice) => {
        let [mended, from] = ['', 0];
        for (const { word: other, near: choices } of unknown) {
          mended += query.slice(from, other.start) + (other === word ? choice : (choices[0] ?? ''));
          from = other.end;
        }
        return mended + query.slice(from);
      }),
    );
    return [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS);
  }

  return { search, suggest };
}

/** Phrases are sought in the Code's words, not in ours. */
function ownOnly(matches: ReadonlyMap<number, ConceptMatch>): ReadonlyMap<number, ConceptMatch> {
  return new Map([...matches].filter(([, m]) => m.words.length > 0));
}
