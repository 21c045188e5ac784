/** The index: which passages have a word or a phrase, and how well. BM25+ by MiniSearch over four fields. */
import MiniSearch from 'minisearch';
import type { Passage } from '../../data/types';
import type { Alternative, Concept } from './query';
import type { Word, WordsOf } from './words';

/** Words of a passage by their places in it, `end` exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** How well a passage has a concept. */
export interface ConceptMatch {
  readonly score: number;
  /** In its own words or its topic; false where the words are in the rest of the paragraph only. */
  readonly own: boolean;
  readonly words: readonly WordRange[];
  /** It has the words of the query themselves, and not only synonyms. */
  readonly literal?: boolean;
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly words: readonly Word[];
}

/** Terms by field, one space between them: words are found once, by `wordsOf`, for query and text alike. */
interface Document {
  readonly id: number;
  /** Stems of the passage's own words. */
  readonly own: string;
  /** The same words unstemmed: "civilization" before "civil society" for who asks for it. */
  readonly exact: string;
  /** Our words for the unit. */
  readonly topic: string;
  /** The rest of the paragraph: chapeau for an item, sentences for one another. */
  readonly context: string;
}

const BOOST = { own: 1, exact: 0.35, topic: 0.75, context: 0.08 };

/** A word of the same stem where that exact word is elsewhere in the Code: "civil" for "civilization". */
const RELATIVE = 0.7;

export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  /** Matches of a concept by the passage's place in `passages`. */
  match(concept: Concept): ReadonlyMap<number, ConceptMatch>;
  /** Where a passage has words side by side: their very forms, or else their stems. */
  phrase(text: string, by: 'form' | 'stem'): ReadonlyMap<number, ConceptMatch>;
}

/** @param topicWords our words for the unit of each passage */
export function indexPassages(
  passages: readonly IndexedPassage[],
  topicWords: readonly (readonly Word[])[],
  wordsOf: WordsOf,
): PassageIndex {
  const own = new Map(passages.map((it) => [it, stemsOf(it.words)]));
  const index = new MiniSearch<Document>({
    fields: ['own', 'exact', 'topic', 'context'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  index.addAll(
    passages.map((it, id) => ({
      id,
      own: own.get(it) ?? '',
      exact: it.words.map((w) => w.form).join(' '),
      topic: stemsOf(topicWords[id] ?? []),
      context: contextOf(it.passage, passages)
        .map((other) => own.get(other))
        .join(' '),
    })),
  );

  const cache = new Map<string, ReadonlyMap<number, { score: number; own: boolean }>>();
  function scores(term: string, fields: string[]): ReadonlyMap<number, { score: number; own: boolean }> {
    const key = `${fields[0] ?? ''} ${term}`;
    const known = cache.get(key);
    if (known) return known;
    const found = new Map(
      index.search(term, { fields }).map((r) => {
        const matched = Object.values(r.match).flat();
        return [r.id as number, { score: r.score, own: matched.some((field) => field !== 'context') }];
      }),
    );
    // Only terms of the index are kept: what readers type must not grow the memory.
    if (found.size > 0) cache.set(key, found);
    return found;
  }

  function single(stem: string, form: string | undefined, weight: number): Map<number, ConceptMatch> {
    const exact = form === undefined ? new Map<number, { score: number }>() : scores(form, ['exact']);
    const matches = new Map<number, ConceptMatch>();
    for (const [id, { score, own }] of scores(stem, ['own', 'topic', 'context'])) {
      const words = runs(passages[id]?.words ?? [], [stem], 'stem');
      const very = exact.get(id)?.score;
      const share = exact.size > 0 && very === undefined ? RELATIVE : 1;
      matches.set(id, { score: weight * share * (score + (very ?? 0)), own, words });
    }
    return matches;
  }

  function sideBySide(terms: readonly string[], by: 'form' | 'stem', weight: number): Map<number, ConceptMatch> {
    const matches = new Map<number, ConceptMatch>();
    passages.forEach(({ words }, id) => {
      const own = runs(words, terms, by);
      const inTopic = own.length === 0 && by === 'stem' && runs(topicWords[id] ?? [], terms, by).length > 0;
      if (own.length === 0 && !inTopic) return;
      const stems = by === 'stem' ? terms : words.slice(own[0]?.start, own[0]?.end).map((w) => w.stem);
      const total = stems.reduce(
        (sum, stem) => sum + (scores(stem, ['own', 'topic', 'context']).get(id)?.score ?? 0),
        0,
      );
      matches.set(id, { score: weight * total, own: true, words: own });
    });
    return matches;
  }

  const matchOf = ({ stems, form, weight }: Alternative): Map<number, ConceptMatch> =>
    stems.length === 1 ? single(stems[0] ?? '', form, weight) : sideBySide(stems, 'stem', weight);

  return {
    passages,
    match(concept) {
      const best = new Map<number, ConceptMatch>();
      for (const alternative of concept) {
        for (const [id, match] of matchOf(alternative)) {
          const earlier = best.get(id);
          const words = [...(earlier?.words ?? []), ...match.words];
          const better = earlier && earlier.score >= match.score ? earlier : match;
          const literal = (earlier?.literal ?? false) || (alternative.form !== undefined && match.words.length > 0);
          best.set(id, { score: better.score, own: match.own || (earlier?.own ?? false), words, literal });
        }
      }
      return best;
    },
    phrase: (text, by) =>
      sideBySide(
        wordsOf(text).map((w) => w[by]),
        by,
        1,
      ),
  };
}

function stemsOf(words: readonly Word[]): string {
  return words.map((w) => w.stem).join(' ');
}

/** An item's chapeau and the sentences before it; the other passages of a numbered paragraph; nothing for a recital. */
function contextOf(passage: Passage, passages: readonly IndexedPassage[]): readonly IndexedPassage[] {
  if (passage.kind === 'recital') return [];
  const paragraph = passage.unit.split('(')[0];
  return passages.filter((it) => it.passage !== passage && it.passage.unit === paragraph);
}

/** Where terms are in order and side by side. */
function runs(words: readonly Word[], terms: readonly string[], by: 'form' | 'stem'): WordRange[] {
  const found: WordRange[] = [];
  const [first] = terms;
  for (let at = 0; at <= words.length - terms.length; at += 1) {
    if (words[at]?.[by] !== first) continue;
    if (terms.every((term, i) => words[at + i]?.[by] === term)) found.push({ start: at, end: at + terms.length });
  }
  return found;
}
