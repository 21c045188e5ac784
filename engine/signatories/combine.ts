/** The built-in register and the user's own, side by side: neither changes what the other says. */
import type { Register } from '../../data/register/types';
import type { OwnRecord, ReadRegister } from './register/types';
import { statusOf, whenOf, type Status, type When } from './status';

/** What the user's register says of a State. `unsupported`: it gives no evidence. */
export interface OwnStatus {
  readonly source: 'own';
  readonly asOf: string | null;
  readonly record: OwnRecord;
  readonly when: When;
  readonly unsupported: boolean;
}

export interface CombinedStatus {
  readonly id: string;
  readonly builtIn: Status;
  /** Null where the user's register has no record of it, or there is no such register. */
  readonly own: OwnStatus | null;
  /** Whether both give the same status; null where the user's register has none. */
  readonly agree: boolean | null;
}

/** Both statuses of one State or organisation. */
export function combine(id: string, builtIn: Register, own: ReadRegister | null): CombinedStatus {
  const status = statusOf(id, builtIn);
  const record = own?.records.find((one) => one.id === id);
  if (!own || !record) return { id, builtIn: status, own: null, agree: null };
  return {
    id,
    builtIn: status,
    own: {
      source: 'own',
      asOf: own.asOf,
      record,
      when: whenOf(record.date, record.datePrecision),
      unsupported: record.evidence.length === 0,
    },
    agree: record.status === status.status,
  };
}
