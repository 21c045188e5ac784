/** What the search returns. Codes and places; sentences are made by the views. */
import type { ClauseId } from '../clause';

/** A stretch to highlight in the text of a passage, in UTF-16 code units, `end` exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** A passage of a result. Highlights are in reading order and don't overlap; a citation has none. */
export interface FoundPassage {
  readonly id: string;
  readonly highlights: readonly Highlight[];
}

/** A unit that answers a query; no unit is listed twice in one answer. */
export interface SearchResult {
  readonly unit: ClauseId;
  readonly matchedBy: 'citation' | 'text';
  /** Comparable within one answer only; a citation has the highest. */
  readonly score: number;
  /** The passages that answer, best first (those of a citation in reading order); never empty. */
  readonly passages: readonly FoundPassage[];
}

export interface SearchAnswer {
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** Parts that the query cites and the Code doesn't have, written as ids: "14", "PP15", "4(j)". */
  readonly missing: readonly string[];
  /** Quoted phrases that aren't in the Code; their words were searched separately instead. */
  readonly missingPhrases: readonly string[];
  /** Words of the query, as typed, that the Code has in no form, and with which none of its words begins. */
  readonly absent: readonly string[];
  /** How many of its other words the Code has; with none, what is found is found by its meaning alone. */
  readonly others: number;
}

export interface Search {
  /** Never throws; an empty query has no results. The last word counts as unfinished unless a space follows it. */
  search(this: void, query: string): SearchAnswer;
  /** The query with words that the Code doesn't know replaced by near ones that it does; none if there is nothing near. */
  suggest(this: void, query: string): readonly string[];
}
