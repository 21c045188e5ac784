import type { FactStatus } from '../../../engine/instrument/types';

/** How a statement compares with the records, in a few words. */
const statuses: Readonly<Record<FactStatus, string>> = {
  agrees: 'On record',
  differs: 'The records say otherwise',
  conflicting: 'The sources disagree',
  'no-record': 'No record either way',
};

/** Statements about the Code as an instrument, and what is on record about them. */
export const facts = {
  statuses,
  /** “Tunisia: Signed.” and when, if that is known. */
  state: (name: string, label: string) => `${name}: ${label.toLowerCase()}.`,
  noRecord: (name: string) => `We have no record of ${name}. That says nothing about whether it signed.`,
  totals: (totals: string) => `Published totals: ${totals}.`,
  noLaterTotal: 'We found no total published after July 2019.',
  noRatification: 'The Code has no clause on ratification.',
  group: (name: string) => `Not every member of this group is on record: ${name}.`,
  ownRecord: (name: string) => `Your own register has a record of ${name}.`,
};
