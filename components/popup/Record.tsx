import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { statusLabel } from '../../wording/signatories';
import { Answer } from '../signatories/Answer';
import { answerTo, type Shown } from '../signatories/subjects';

interface Props {
  readonly register: Register;
  readonly own: ReadRegister | null;
  /** The reader's own register couldn't be read: what it says of a State is missing. */
  readonly isOwnUnread: boolean;
  readonly names: NameIndex;
  readonly sourcePage: string;
  readonly messages: Messages;
  /** An id or a name. */
  readonly asked: string;
  /** Where the way back leads. */
  readonly back: string;
  readonly onCopy: (answer: { readonly text: string; readonly html: string }) => boolean;
}

/** What is known of a State, opened from the one box; the panel has the list of all. */
export function Record(props: Props): JSX.Element {
  const { register, own, names, sourcePage, messages, asked, back, onCopy } = props;
  const shown = useMemo(() => answerTo(asked, names), [asked, names]);
  return (
    <div class="signatories">
      <p class="back">
        <a href={back}>{messages.signatories.backToSearch}</a>
      </p>
      <p class="unseen" role="status">
        {announced(shown, props)}
      </p>
      {props.isOwnUnread && <p class="caution">{messages.register.unreadable}</p>}
      <Answer {...{ shown, register, own, names, sourcePage, onCopy, messages }} />
    </div>
  );
}

/** The answer in a few words: it is long. */
function announced(shown: Shown, { register, own, messages }: Props): string {
  const { signatories } = messages;
  if (shown.kind === 'nothing') return '';
  if (shown.kind !== 'subject') return signatories[shown.kind](shown.query);
  const { subject, name } = shown;
  if (subject.kind === 'outside') return `${name}: ${signatories.outsideLabel}`;
  return `${name}: ${statusLabel(combine(subject.id, register, own).builtIn, messages)}`;
}
