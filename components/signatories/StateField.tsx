import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, suggestStates } from '../../engine/signatories';
import type { Match, NameIndex, ReadRegister } from '../../engine/signatories';
import { Combobox } from '../combobox/Combobox';
import { statusLabel } from '../../wording/signatories';
import { keyOfMatch, nameOfMatch } from './subjects';

interface Props {
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly messages: Messages;
  readonly autoFocus: boolean;
  readonly onAsk: (idOrName: string) => void;
  /** Whether another name is being typed. */
  readonly onTyping: (isTyping: boolean) => void;
}

/** The field for a State's name: suggestions by any of its names, each with its status. */
export function StateField(props: Props): JSX.Element {
  const { names, messages } = props;
  const { signatories } = messages;
  const [query, setQuery] = useState('');
  const suggestions = useMemo(() => suggestStates(query, names), [query, names]);

  const type = (typed: string): void => {
    setQuery(typed);
    props.onTyping(typed.trim() !== '');
  };
  const choose = (index: number, typed: string): void => {
    const match = suggestions[index];
    const wanted = match ? keyOfMatch(match) : typed.trim();
    if (wanted === '') return;
    type('');
    props.onAsk(wanted);
  };

  return (
    <>
      <Combobox
        label={signatories.label}
        listLabel={signatories.suggestions}
        placeholder={signatories.placeholder}
        value={query}
        autoFocus={props.autoFocus}
        options={suggestions.map((match) => ({ key: keyOfMatch(match), content: suggestion(match, props) }))}
        onInput={type}
        onChoose={choose}
      />
      <p class="quiet small" role="status">
        {query.trim() !== '' && suggestions.length === 0 && signatories.none}
      </p>
    </>
  );
}

function suggestion(match: Match, { names, register, own, messages }: Props): JSX.Element {
  const { signatories } = messages;
  const { subject, name } = match;
  const shown = nameOfMatch(match, names);
  const label =
    subject.kind === 'outside'
      ? signatories.outsideLabel
      : statusLabel(combine(subject.id, register, own).builtIn, messages);
  return (
    <span class="suggestion">
      <span>
        {shown}
        {name !== shown && <span class="quiet"> {signatories.foundBy(name)}</span>}
      </span>
      <span class="row-status">{label}</span>
    </span>
  );
}
