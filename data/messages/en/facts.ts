import type { FactStatus } from '../../../engine/instrument/types';
import { withArticle } from './names';

/** How a statement compares with the records, in a few words. */
const statuses: Readonly<Record<FactStatus, string>> = {
  agrees: 'Matches our records',
  differs: 'Our records differ',
  conflicting: 'The sources disagree',
  'no-record': 'No record either way',
};

/** Statements about the Code as an instrument, and what our records say about them. */
export const facts = {
  statuses,
  /** “Tunisia: Signed.” and when, if that is known. */
  state: (name: string, label: string) => `${name}: ${label.toLowerCase()}.`,
  noRecord: (name: string) => `We have no record of ${withArticle(name)}. That says nothing about whether it signed.`,
  totals: (totals: string) => `Published totals: ${totals}.`,
  noLaterTotal: 'We found no total published after July 2019.',
  noRatification: 'The Code has no clause on ratification.',
  group: (name: string) => `Our records don’t cover every member of this group: ${name}.`,
  ownRecord: (name: string) => `Your register has a record of ${withArticle(name)}.`,
};
