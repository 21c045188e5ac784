import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { CombinedStatus, Status } from '../../engine/signatories';
import { agreement, statusLabel, statusSentence, totalsSentence, whenSentence } from '../../wording/signatories';
import { stateAnswer } from '../../wording/state-answer';
import { EvidenceList, Source } from './EvidenceList';
import { NearMisses } from './NearMisses';
import { OwnPart } from './OwnPart';

interface Props {
  readonly name: string;
  readonly foundBy: string | null;
  readonly status: CombinedStatus;
  readonly sourcePage: string;
  readonly onCopy?: ((answer: { readonly text: string; readonly html: string }) => boolean) | undefined;
  readonly messages: Messages;
}

/** All that is known of one State or organisation, in words, with every piece of evidence for and against. */
export function StatusCard({ name, foundBy, status, sourcePage, onCopy, messages }: Props): JSX.Element {
  const { signatories } = messages;
  const { builtIn, own } = status;
  const agrees = agreement(status, messages);
  return (
    <article class="card" aria-labelledby="card-name">
      <header>
        <h2 id="card-name">
          {name}
          {foundBy !== null && <span class="found-by">{signatories.foundBy(foundBy)}</span>}
        </h2>
        <p class={`status ${builtIn.status}`}>{statusLabel(builtIn, messages)}</p>
        <p class="as-of">{signatories.asOf(messages.date(builtIn.asOf))}</p>
      </header>
      {own && (
        <>
          <OwnPart name={name} own={own} messages={messages} />
          {agrees !== null && <p class="quiet">{agrees}</p>}
          <h3>{signatories.builtIn}</h3>
        </>
      )}
      <p class="finding">{statusSentence(name, builtIn, messages)}</p>
      {builtIn.kind === 'organisation' && <p>{signatories.organisation(name)}</p>}
      {builtIn.status === 'no-record' ? (
        <NoRecord name={name} status={builtIn} sourcePage={sourcePage} messages={messages} />
      ) : (
        <p>{whenSentence(builtIn.when, builtIn.status, messages)}</p>
      )}
      {builtIn.caveat !== null && (
        <section>
          <h3>{signatories.against}</h3>
          <p>{builtIn.caveat}</p>
        </section>
      )}
      {builtIn.evidence.length > 0 && (
        <section>
          <h3>{signatories.evidence(builtIn.evidence.length)}</h3>
          <EvidenceList evidence={builtIn.evidence} messages={messages} />
        </section>
      )}
      {builtIn.background.length > 0 && (
        <section>
          <h3>{signatories.background}</h3>
          <EvidenceList evidence={builtIn.background} messages={messages} />
        </section>
      )}
      {builtIn.evidence.length > 0 && <p class="quiet small">{signatories.mayBeGone}</p>}
      {onCopy && <CopyAnswer {...{ name, status, sourcePage, onCopy, messages }} />}
      {builtIn.nearMisses.length > 0 && (
        <section>
          <h3>{signatories.nearMisses}</h3>
          <NearMisses nearMisses={builtIn.nearMisses} member={name} messages={messages} />
        </section>
      )}
    </article>
  );
}

interface CopyProps extends Pick<Props, 'name' | 'status' | 'sourcePage' | 'messages'> {
  readonly onCopy: NonNullable<Props['onCopy']>;
}

/** Copies the answer with its sources, as text and as HTML. */
function CopyAnswer({ name, status, sourcePage, onCopy, messages }: CopyProps): JSX.Element {
  const { signatories } = messages;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p class="copy-answer">
      <button
        type="button"
        class="button"
        onClick={() => {
          setCopied(onCopy(stateAnswer(name, status, sourcePage, messages)));
        }}
      >
        {signatories.copy}
      </button>{' '}
      <span role="status">
        {copied === true && messages.cite.copied}
        {copied === false && messages.cite.notCopied}
      </span>
    </p>
  );
}

interface NoRecordProps extends Pick<Props, 'name' | 'sourcePage' | 'messages'> {
  readonly status: Status;
}

/** What is known where nothing is known of this one, and whom to ask. */
function NoRecord({ name, status, sourcePage, messages }: NoRecordProps): JSX.Element {
  const { signatories } = messages;
  return (
    <>
      <p>
        {totalsSentence(status.known, messages)} {signatories.named(status.known.signed, status.known.reported)}
      </p>
      <p>
        {signatories.ask(name)} <Source url={sourcePage}>{signatories.askLink}</Source>
      </p>
    </>
  );
}
