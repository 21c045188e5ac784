import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, findState, knownOf, suggestStates } from '../../engine/signatories';
import type { Match, NameIndex, ReadRegister } from '../../engine/signatories';
import { Combobox } from '../combobox/Combobox';
import { dateInWords } from '../messages/dates';
import { statusLabel } from '../messages/signatory';
import { AllRecords } from './AllRecords';
import { Answer } from './Answer';
import { NearMisses } from './NearMisses';
import { nameOf, shownFor, shownForId, type Shown } from './subjects';
import { Totals } from './Totals';

export interface SignatoriesViewProps {
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly messages: Messages;
  /** The page of the ministry that published the Code. */
  readonly sourcePage: string;
  /** The id that a link leads to, or the name that was asked for; empty for the list of all records. */
  readonly asked: string;
  readonly autoFocus?: boolean;
  readonly onAsk: (idOrName: string) => void;
}

/** A State by any of its names, its status with the evidence; below, the totals and all records. */
export function SignatoriesView(props: SignatoriesViewProps): JSX.Element {
  const { register, own, names, messages, asked } = props;
  const { signatories } = messages;
  const [query, setQuery] = useState('');
  const suggestions = useMemo(() => suggestStates(query, names), [query, names]);
  const shown = useMemo(() => answerTo(asked, names), [asked, names]);
  const known = useMemo(() => knownOf(register), [register]);

  const choose = (index: number, typed: string): void => {
    const match = suggestions[index];
    const wanted = match ? match.subject.id : typed.trim();
    if (wanted === '') return;
    setQuery('');
    props.onAsk(wanted);
  };

  return (
    <div class="signatories">
      <h1>{signatories.title}</h1>
      <Combobox
        label={signatories.label}
        listLabel={signatories.suggestions}
        placeholder={signatories.placeholder}
        value={query}
        autoFocus={props.autoFocus ?? false}
        options={suggestions.map((match) => ({ key: match.subject.id, content: suggestion(match, props) }))}
        onInput={setQuery}
        onChoose={choose}
      />
      <div aria-live="polite">
        <Answer {...{ shown, register, own, names, messages }} sourcePage={props.sourcePage} />
      </div>
      {shown.kind === 'nothing' ? (
        <>
          <p class="quiet">{signatories.intro}</p>
          <p class="as-of">{signatories.asOf(dateInWords(register.asOf))}</p>
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

function answerTo(asked: string, names: NameIndex): Shown {
  if (asked === '') return { kind: 'nothing' };
  return shownForId(asked, names) ?? shownFor(asked, findState(asked, names), names);
}

function suggestion({ subject, name }: Match, { names, register, own, messages }: SignatoriesViewProps): JSX.Element {
  const { signatories } = messages;
  const shown = nameOf(subject, names);
  const label =
    subject.kind === 'outside'
      ? signatories.outsideLabel
      : statusLabel(combine(subject.id, register, own).builtIn, messages);
  return (
    <span class="suggestion">
      <span>
        {shown}
        {name !== shown && <span class="quiet"> {name}</span>}
      </span>
      <span class="row-status">{label}</span>
    </span>
  );
}
