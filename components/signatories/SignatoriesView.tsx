import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { knownOf } from '../../engine/signatories';
import type { NameIndex, ReadRegister } from '../../engine/signatories';
import { AllRecords } from './AllRecords';
import { Answer } from './Answer';
import { NearMisses } from './NearMisses';
import { StateField } from './StateField';
import { answerTo } from './subjects';
import { Totals } from './Totals';

export interface SignatoriesViewProps {
  readonly register: Register;
  readonly own: ReadRegister | null;
  /** The reader's own register couldn't be read: what it says of a State is missing. */
  readonly isOwnUnread: boolean;
  readonly names: NameIndex;
  readonly messages: Messages;
  /** The page of the ministry that published the Code. */
  readonly sourcePage: string;
  /** The id that a link leads to, or the name that was asked for; empty for the list of all records. */
  readonly asked: string;
  readonly autoFocus?: boolean;
  readonly onAsk: (idOrName: string) => void;
  readonly onCopy: (answer: { readonly text: string; readonly html: string }) => boolean;
}

/** A State by any of its names, its status with the evidence; below, the totals and all records. */
export function SignatoriesView(props: SignatoriesViewProps): JSX.Element {
  const { register, own, names, messages, asked } = props;
  const { signatories } = messages;
  const shown = useMemo(() => answerTo(asked, names), [asked, names]);
  const [isTyping, setIsTyping] = useState(false);
  const known = useMemo(() => knownOf(register), [register]);

  return (
    <div class="signatories">
      <h1>{signatories.title}</h1>
      {props.isOwnUnread && <p class="caution">{messages.register.unreadable}</p>}
      <StateField
        {...{ register, own, names, messages }}
        autoFocus={props.autoFocus ?? false}
        onAsk={props.onAsk}
        onTyping={setIsTyping}
      />
      <div aria-live="polite">
        {/* What was asked before is no answer to what is being typed. */}
        {!isTyping && (
          <Answer {...{ shown, register, own, names, messages }} sourcePage={props.sourcePage} onCopy={props.onCopy} />
        )}
      </div>
      {shown.kind === 'nothing' ? (
        <>
          <p class="quiet">{signatories.intro}</p>
          <p class="as-of">{signatories.asOf(messages.date(register.asOf))}</p>
          <AllRecords {...{ register, own, names, messages }} />
          <Totals known={known} messages={messages} />
          <details class="near-miss-list">
            <summary>{signatories.nearMissesAll}</summary>
            <NearMisses nearMisses={register.nearMisses} messages={messages} />
          </details>
        </>
      ) : (
        <p class="back">
          <a href="#signatories">{signatories.back}</a>
        </p>
      )}
    </div>
  );
}
