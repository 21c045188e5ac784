import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, type CombinedStatus, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { ownLabel, statusLabel } from '../../wording/signatories';

interface Props {
  readonly register: Register;
  readonly own: ReadRegister | null;
  readonly names: NameIndex;
  readonly messages: Messages;
}

type Filter = 'all' | 'signed' | 'reported' | 'no-record' | 'own';
const FILTERS: readonly Filter[] = ['all', 'signed', 'reported', 'no-record', 'own'];

/** Every State by its status, and the organisations apart. */
export function AllRecords({ register, own, names, messages }: Props): JSX.Element {
  const { signatories } = messages;
  const field = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const states = [...names.shown]
    .map(([id, name]) => ({ name, status: combine(id, register, own) }))
    .filter(({ status }) => passes(status, filter))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const organisations = register.records.filter((one) => one.kind === 'organisation');
  const row = (name: string, status: CombinedStatus): JSX.Element => (
    <li key={status.id}>
      <a href={`#signatories/${status.id}`}>{name}</a>
      <span class="row-status">
        {statusLabel(status.builtIn, messages)}
        {status.own && <span class="quiet"> · {`${messages.register.own}: ${ownLabel(status.own, messages)}`}</span>}
      </span>
      {status.builtIn.evidence.length > 0 && (
        <span class="row-pages">{signatories.pages(status.builtIn.evidence.length)}</span>
      )}
    </li>
  );
  return (
    <section class="records">
      <h2>{signatories.all}</h2>
      <div class="statuses">
        <fieldset>
          <legend class="unseen">{signatories.filter.label}</legend>
          {FILTERS.filter((one) => one !== 'own' || own !== null).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${field}-filter`}
                checked={one === filter}
                onChange={() => {
                  setFilter(one);
                }}
              />
              {signatories.filter[one]}
            </label>
          ))}
        </fieldset>
      </div>
      <p class="quiet small" role="status">
        {states.length === 0 ? signatories.none : signatories.shown(states.length)}
      </p>
      <ul class="rows">{states.map(({ name, status }) => row(name, status))}</ul>
      <h3>{signatories.organisations}</h3>
      <p class="quiet small">{signatories.organisationsNote}</p>
      <ul class="rows">{organisations.map((one) => row(one.name, combine(one.id, register, own)))}</ul>
    </section>
  );
}

function passes({ builtIn, own }: CombinedStatus, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return builtIn.status !== 'no-record' || own !== null;
    case 'own':
      return own !== null;
    default:
      return builtIn.status === filter;
  }
}
