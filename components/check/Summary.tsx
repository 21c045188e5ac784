import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Arranged, Difference } from '../../engine/report/arrange';
import { differenceSentence, inventionSentence, omissionSentence } from '../../wording/findings';

interface Props {
  readonly arranged: Arranged;
  /** The Code's. */
  readonly dateLine: string;
  readonly messages: Messages;
  /** Leads to the element with this id in the result. */
  readonly onGo: (id: string) => void;
}

/** What a reader should see first: where the text differs, what it puts in, and what it leaves out that matters; each leads to its place below. */
export function Summary({ arranged, dateLine, messages, onGo }: Props): JSX.Element | null {
  const { check } = messages;
  const { differences, inventions, omissions, omitsVoluntary } = arranged;
  const link = (id: string, label: string): JSX.Element => (
    <button
      type="button"
      class="quiet-button to-row"
      onClick={() => {
        onGo(id);
      }}
    >
      {label}
    </button>
  );
  const toDifference = (one: Difference): JSX.Element => {
    switch (one.kind) {
      case 'statement':
        return link(`statement-${one.number}`, check.toStatement(one.number));
      case 'quotation':
        return link(`quotation-${one.index + 1}`, check.toQuotation);
      case 'about':
        return link(`about-${one.index + 1}`, check.toAbout);
    }
  };
  return (
    <>
      {differences.length > 0 && (
        <section class="first-look" aria-labelledby="differences-title">
          <h2 id="differences-title">{check.differences}</h2>
          <ul>
            {differences.map((one, index) => (
              <li key={index}>
                {differenceSentence(one, dateLine, messages)} {toDifference(one)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {inventions.length > 0 && (
        <section class="first-look" aria-labelledby="inventions-title">
          <h2 id="inventions-title">{check.inventions}</h2>
          <ul>
            {inventions.map((one) => (
              <li key={one.number}>
                {inventionSentence(one, messages)} {link(`statement-${one.number}`, check.toStatement(one.number))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(omissions.length > 0 || omitsVoluntary) && (
        <section class="first-look" aria-labelledby="omissions-title">
          <h2 id="omissions-title">{check.leavesOut}</h2>
          <ul>
            {omitsVoluntary && <li>{check.neverVoluntary}</li>}
            {omissions.map((one) => (
              <li key={one.unit}>
                {omissionSentence(one, messages)} {link(`statement-${one.number}`, check.toStatement(one.number))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
