import type { BlockRole } from '../engine/spot/types';

/** A stretch of a block's text that is in one text node. Offsets are UTF-16 code units. */
export interface Segment {
  /** Where it starts in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  /** Where it starts in the node's data. */
  readonly offset: number;
}

/** A block of text on the page with the way back to its text nodes. */
export interface PageBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** The nearest element that makes a block: a change in it makes this block stale. */
  readonly element: Element;
  readonly segments: readonly Segment[];
}
