import type { CitationStyle } from '../../engine/cite/types';
import type { MentionKind } from '../../engine/spot/types';
import type { Messages } from '../../data/messages/en';
import type { keys } from '../../data/messages/en/keys';
import type { options } from '../../data/messages/en/options';
import type { popup } from '../../data/messages/en/popup';

/** What can be chosen. */
export interface Choices {
  readonly enabled: boolean;
  readonly offSites: readonly string[];
  readonly citationStyle: CitationStyle;
  readonly markStyle: 'underline' | 'tint' | 'none';
  readonly marked: readonly MentionKind[];
  readonly dwell: 'moment' | 'longer' | 'never';
}

/** What was dismissed on one site; null is what isn't known. Days are written `2026-11-29`. */
export interface DismissedOnSite {
  readonly site: string | null;
  readonly count: number;
  readonly latest: string | null;
}

export type OptionsMessages = Messages & {
  readonly options: typeof options;
  readonly keys: typeof keys;
  readonly popup: typeof popup;
};
