import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { CitationStyle } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import type { FoundInText } from './found';

/** What every part of the reader's text is drawn from. */
export interface ReadingProps {
  readonly code: Code;
  readonly messages: Messages;
  readonly style: CitationStyle;
  readonly found: FoundInText;
  /** The passage of the current match. */
  readonly current: string | null;
  /** The clause that a link led to. */
  readonly target: ClauseId | null;
  /** The clause whose citation is open. */
  readonly citing: { readonly clause: ClauseId; readonly words: string | null } | null;
  readonly onCite: (cited: { readonly clause: ClauseId; readonly words: string | null } | null) => void;
  /** ISO date, given as the day of access. */
  readonly today: string;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onCopy: (citation: { readonly text: string; readonly html?: string }) => boolean;
  readonly onSave: (fileName: string, text: string, type: string) => void;
}
