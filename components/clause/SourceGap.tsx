import type { JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ClauseId } from '../../engine/clause';

interface Props {
  readonly code: Code;
  readonly messages: OverlayMessages;
  /** The clause that a gap is looked for after, or before. */
  readonly after?: ClauseId;
  readonly before?: ClauseId;
}

/** Says where the source leaves a gap, and supplies no words; nothing where it leaves none. */
export function SourceGap({ code, messages, after, before }: Props): JSX.Element | null {
  const gaps = code.quirks.flatMap((quirk) => (quirk.kind === 'gap' ? [quirk] : []));
  const at = gaps.findIndex((gap) => gap.after === after || gap.before === before);
  if (at === -1) return null;
  return (
    <p class="gap">
      <span>{messages.code.gap}</span>
      <span class="gap-note">
        {messages.code.gapNote} {at === 0 && messages.code.gapFilled}
      </span>
    </p>
  );
}
