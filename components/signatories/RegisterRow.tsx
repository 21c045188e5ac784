import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, knownOf, type Match, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { ownLabel, statusLabel, statusSentence, totalsSentence } from '../../wording/signatories';
import type { RegisterRow as Row } from '../search/rows';
import { nameOfMatch } from './subjects';

interface Props {
  readonly row: Row;
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly messages: Messages;
}

/** A State, or the published totals, among what the one box has found: the status, what it rests on, the day of the register. */
export function RegisterRow({ row, register, own, names, messages }: Props): JSX.Element {
  const { signatories, date } = messages;
  const known = knownOf(register);
  const asOf = <p class="result-as-of">{signatories.asOf(date(register.asOf))}</p>;
  if (row.kind === 'totals')
    return (
      <div class="result">
        <p class="result-label">{signatories.totals}</p>
        <p>{totalsSentence(known, messages)}</p>
        <p>{signatories.named(known.signed, known.reported)}</p>
        {asOf}
      </div>
    );
  const { match } = row;
  const name = nameOfMatch(match, names);
  return (
    <div class="result">
      <p class="result-label">
        {name}
        {match.name !== name && <span class="result-under"> {signatories.foundBy(match.name)}</span>}
      </p>
      <StatusLines {...{ match, name, register, own, messages }} />
      {asOf}
    </div>
  );
}

type LinesProps = Omit<Props, 'row' | 'names'> & { readonly match: Match; readonly name: string };

function StatusLines({ match: { subject }, name, register, own, messages }: LinesProps): JSX.Element {
  const { signatories } = messages;
  if (subject.kind === 'outside') return <p class="result-status">{signatories.outsideLabel}</p>;
  const { builtIn, own: ofReader } = combine(subject.id, register, own);
  return (
    <>
      <p class="result-status">{statusLabel(builtIn, messages)}</p>
      <p>{statusSentence(name, builtIn, messages)}</p>
      {builtIn.caveat !== null && <p class="quiet">{builtIn.caveat}</p>}
      {ofReader && <p>{`${messages.register.own}: ${ownLabel(ofReader, messages)}`}</p>}
    </>
  );
}
