/** What a popover says of a mention, prepared by whoever knows the page. */
import type { ClauseId } from '../../engine/clause';
import type { MentionKind, Pinpoint } from '../../engine/spot/types';

export interface PopoverModel {
  readonly kind: MentionKind;
  readonly targets: readonly ClauseId[];
  readonly invalid: readonly string[];
  readonly pinpoints: readonly Pinpoint[];
  readonly why:
    { readonly kind: 'explicit' } | { readonly kind: 'context' | 'weak'; readonly quotes: readonly string[] };
}
