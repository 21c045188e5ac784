/** What is found in the text, in reading order. */
import type { Code } from '../../data/types';
import type { Highlight, Search } from '../../engine/search';

export interface FoundInText {
  /** Highlights by the id of a passage. */
  readonly highlights: ReadonlyMap<string, readonly Highlight[]>;
  /** Ids of the passages that match, in reading order. */
  readonly passages: readonly string[];
}

export const NOTHING_FOUND: FoundInText = { highlights: new Map(), passages: [] };

/** The passages that have words of the query; none while there is no index. A citation finds its clause, with nothing to highlight. */
export function foundInText(query: string, code: Code, search: Search | null): FoundInText {
  if (!search || query.trim() === '') return NOTHING_FOUND;
  const found = search
    .search(query)
    .results.flatMap((result) =>
      result.passages.filter(({ highlights }) => highlights.length > 0 || result.matchedBy === 'citation'),
    );
  const highlights = new Map(found.map((p) => [p.id, p.highlights]));
  return { highlights, passages: code.passages.filter((p) => highlights.has(p.id)).map((p) => p.id) };
}
