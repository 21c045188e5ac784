import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { OwnStatus } from '../../engine/signatories';
import { whenSentence } from '../../wording/signatories';
import { EvidenceList } from './EvidenceList';

interface Props {
  readonly name: string;
  readonly own: OwnStatus;
  readonly messages: Messages;
}

/** What the user's own register says; always under its own heading. */
export function OwnPart({ name, own, messages }: Props): JSX.Element {
  const { signatories } = messages;
  const { record } = own;
  return (
    <section class="own">
      <h3>{own.asOf === null ? signatories.own : signatories.ownAsOf(messages.date(own.asOf))}</h3>
      <p class="finding">{signatories.ownSentence[record.status](name)}</p>
      {record.status !== 'no-record' && <p>{whenSentence(own.when, record.status, messages)}</p>}
      {own.unsupported && <p>{signatories.unsupported}</p>}
      {record.caveat !== null && <p>{record.caveat}</p>}
      <EvidenceList evidence={record.evidence} messages={messages} />
    </section>
  );
}
