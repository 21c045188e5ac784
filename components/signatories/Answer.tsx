import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { StatusCard } from './StatusCard';
import { keyOfMatch, nameOfMatch, type Shown } from './subjects';

interface Props {
  readonly shown: Shown;
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly sourcePage: string;
  /** Puts an answer on the clipboard; says whether that was allowed. Nothing is on offer where there is none. */
  readonly onCopy?: ((answer: { readonly text: string; readonly html: string }) => boolean) | undefined;
  readonly messages: Messages;
}

/** The answer to “is it a signatory?”: a card, what the name may mean, or that it is outside the register. */
export function Answer({ shown, register, own, names, sourcePage, onCopy, messages }: Props): JSX.Element | null {
  const { signatories } = messages;
  if (shown.kind === 'nothing') return null;
  const asOf = <p class="as-of">{signatories.asOf(messages.date(register.asOf))}</p>;
  if (shown.kind !== 'subject') {
    return (
      <section class="card">
        <p class="finding">
          {shown.kind === 'unclear' ? signatories.unclear(shown.query) : signatories.unknown(shown.query)}
        </p>
        {shown.kind === 'unknown' && shown.candidates.length > 0 && <p class="quiet">{signatories.near}</p>}
        <ul class="rows">
          {shown.candidates.map((match) => (
            <li key={keyOfMatch(match)}>
              <a href={`#signatories/${encodeURIComponent(keyOfMatch(match))}`}>{nameOfMatch(match, names)}</a>
            </li>
          ))}
        </ul>
        {asOf}
      </section>
    );
  }
  const { subject, name, foundBy } = shown;
  if (subject.kind === 'outside') {
    const sentence = subject.what === 'organisation' ? signatories.outsideOrganisation : signatories.outside;
    return (
      <section class="card" aria-labelledby="card-name">
        <header>
          <h2 id="card-name">
            {name}
            {foundBy !== null && <span class="found-by">{signatories.foundBy(foundBy)}</span>}
          </h2>
          <p class="status outside">{signatories.outsideLabel}</p>
          {asOf}
        </header>
        <p class="finding">{sentence(name)}</p>
      </section>
    );
  }
  const status = combine(subject.id, register, own);
  return (
    <>
      <StatusCard key={subject.id} {...{ name, foundBy, status, sourcePage, onCopy, messages }} />
      {shown.others.length > 0 && (
        <section class="also-called">
          <p class="quiet">{signatories.alsoMeans(name)}</p>
          <ul class="rows">
            {shown.others.map((id) => (
              <li key={id}>
                <a href={`#signatories/${id}`}>{names.shown.get(id) ?? id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
