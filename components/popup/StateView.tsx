import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import type { NameIndex, ReadRegister } from '../../engine/signatories';
import { Answer } from '../signatories/Answer';
import { StateField } from '../signatories/StateField';
import { answerTo } from '../signatories/subjects';

interface Props {
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly sourcePage: string;
  readonly messages: Messages;
  /** An id or a name; empty before anything is asked. */
  readonly asked: string;
  readonly onAsk: (idOrName: string) => void;
}

/** A State by any of its names and what is known of it; the panel has the list of all. */
export function StateView({ register, own, names, sourcePage, messages, asked, onAsk }: Props): JSX.Element {
  const shown = useMemo(() => answerTo(asked, names), [asked, names]);
  return (
    <div class="signatories">
      <StateField {...{ register, own, names, messages, onAsk }} autoFocus />
      <div aria-live="polite">
        <Answer {...{ shown, register, own, names, sourcePage, messages }} />
      </div>
      {shown.kind === 'nothing' && <p class="quiet">{messages.signatories.intro}</p>}
    </div>
  );
}
