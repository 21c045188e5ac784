import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Register } from '../../data/register/types';
import { combine, type NameIndex, type ReadRegister } from '../../engine/signatories';
import { ownLabel, statusLabel } from '../../wording/signatories';

interface Props {
  readonly own: ReadRegister;
  readonly register: Register;
  readonly names: NameIndex;
  readonly messages: Messages;
}

/** What either register has, State by State. */
export function SideBySide({ own, register, names, messages }: Props): JSX.Element {
  const texts = messages.register;
  const ids = [...new Set([...register.records, ...own.records].map((one) => one.id))];
  const nameOf = (id: string): string =>
    names.shown.get(id) ?? register.records.find((one) => one.id === id)?.name ?? id;
  const rows = ids
    .map((id) => ({ name: nameOf(id), status: combine(id, register, own) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <section>
      <h2>{texts.compare}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.builtIn}</th>
            <th scope="col">{texts.own}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, status }) => (
            <tr key={status.id}>
              <th scope="row">
                <a href={`#signatories/${status.id}`}>{name}</a>
              </th>
              <td>{statusLabel(status.builtIn, messages)}</td>
              <td>
                {status.own === null ? texts.notThere : ownLabel(status.own, messages)}
                {status.agree === false && <span class="quiet"> ({texts.differ})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
