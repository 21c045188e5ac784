/** What the grammar yields: one citation. */
import type { Item } from './outline';
import type { UnitFound } from './vocabulary';
import type { Within } from './within';

export interface Citation {
  /** First token and the token after the last. */
  readonly first: number;
  readonly end: number;
  readonly items: readonly Item[];
  readonly unit: UnitFound | null;
  readonly ordinal: boolean;
  /** Letters of a paragraph that only the context names. */
  readonly unnumbered: boolean;
  /** Of a part that is said to be the context's: "sub-paragraph (h) of its paragraph 3". */
  readonly possessive: boolean;
  readonly within: readonly Within[];
  readonly pattern: string;
}

/** A citation with what most have not. */
export function cite(
  first: number,
  end: number,
  items: readonly Item[],
  pattern: string,
  more: Partial<Citation> = {},
): Citation {
  return {
    first,
    end,
    items,
    pattern,
    unit: null,
    ordinal: false,
    unnumbered: false,
    possessive: false,
    within: [],
    ...more,
  };
}
