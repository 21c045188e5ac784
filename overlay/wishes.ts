/** How the reader wants a page to be marked. */
import type { MentionKind } from '../engine/spot/types';

export interface Wishes {
  /** `none`: nothing is painted until the pointer or a key comes to a mention. */
  readonly markStyle: 'underline' | 'tint' | 'none';
  /** The kinds of mentions that are marked, listed and counted. */
  readonly marked: readonly MentionKind[];
  /** How long the pointer rests on a mark before its card opens; `never`: a click or a key opens it. */
  readonly dwell: 'moment' | 'longer' | 'never';
}

/** Until the reader's are known. */
export const USUAL: Wishes = { markStyle: 'underline', marked: ['name', 'short', 'reference'], dwell: 'moment' };
