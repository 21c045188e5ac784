/** Look-ups: right when the State and its status are. */
import { stateNames } from '../../data/states';
import { register } from '../../data/register';
import { findState } from '../../engine/signatories/find';
import { buildNames } from '../../engine/signatories/names';
import { statusOf } from '../../engine/signatories/status';
import { ratio, type Kind, type Score } from './kind';

interface SignatoryCase {
  readonly id: string;
  readonly query: string;
  readonly iso3?: string | null;
  readonly status?: string;
}

interface SignatoryPrediction {
  readonly id: string;
  readonly iso3: string | null;
  readonly status: string;
}

const names = buildNames(stateNames);

function predict({ id, query }: SignatoryCase): SignatoryPrediction {
  const lookup = findState(query, names);
  const subject = lookup.kind === 'found' ? lookup.match.subject : undefined;
  if (subject?.kind === 'state') return { id, iso3: subject.id, status: statusOf(subject.id, register).status };
  return { id, iso3: null, status: subject?.kind === 'organisation' ? 'organisation' : 'unknown' };
}

function score(cases: readonly SignatoryCase[], predictions: readonly SignatoryPrediction[]): Score[] {
  const right = (one: SignatoryCase, index: number): boolean => {
    const predicted = predictions[index];
    return predicted?.iso3 === (one.iso3 ?? null) && predicted.status === one.status;
  };
  const rows: [string, (one: SignatoryCase) => boolean][] = [
    ['look-ups', () => true],
    ['States', (one) => typeof one.iso3 === 'string'],
    ['organisations', (one) => one.status === 'organisation'],
    ['none of these', (one) => one.status === 'unknown'],
  ];
  const wrong = cases.filter((one, index) => !right(one, index));
  return rows.map(([name, belongs]) => {
    const all = cases.filter(belongs);
    const missed = wrong.filter(belongs);
    return {
      name,
      value: ratio(all.length - missed.length, all.length),
      detail: `${all.length - missed.length}/${all.length}${missed.map((one) => ` ${one.id}`).join('')}`,
    };
  });
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
