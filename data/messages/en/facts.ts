import type { FactStatus } from '../../../engine/instrument/types';
import { quoted } from './quoted';
import { withArticle } from './names';

/** How a statement compares with the records, in a few words. */
const statuses: Readonly<Record<FactStatus, string>> = {
  agrees: 'Matches our records',
  differs: 'Contradicted by our records',
  conflicting: 'The sources disagree',
  'no-record': 'No record either way',
};

/** The same in a header, with how many there are. */
const counts: Readonly<Record<FactStatus, (n: number) => string>> = {
  agrees: (n) => `${n} ${n === 1 ? 'matches' : 'match'} our records`,
  differs: (n) => `${n} ${n === 1 ? 'is' : 'are'} contradicted by our records`,
  conflicting: (n) => `on ${n} the sources disagree`,
  'no-record': (n) => `${n} with no record either way`,
};

/** Statements about the Code as an instrument, and what our records say about them. */
export const facts = {
  title: 'What the text says about the Code',
  lead: 'Compared with public sources, not with the Code’s text. A State with “No record” may have signed all the same.',
  statuses,
  counts,
  glyphs: { agrees: '=', differs: '≠', conflicting: '±', 'no-record': '?' } satisfies Record<FactStatus, string>,
  /** Of several States, some on record and some not: “Signed: Kazakhstan. No record: Tajikistan.” */
  each: (states: readonly { readonly label: string; readonly names: readonly string[] }[]) =>
    states.map(({ label, names }) => `${label}: ${names.join(', ')}`).join('. '),
  /** “Tunisia: Signed.” and when, if that is known. */
  state: (name: string, label: string) => `${name}: ${label.toLowerCase()}.`,
  noRecord: (name: string) => `We have no record of ${withArticle(name)}. It may have signed all the same.`,
  totals: (totals: string) => `Published totals: ${totals}.`,
  noLaterTotal: 'We found no total published after July 2019.',
  group: (name: string) => `Our records don’t cover every member of this group: ${name}.`,
  own: 'Your register',
  sources: (n: number) => (n === 1 ? 'Source:' : 'Sources:'),
  moreSources: (n: number) => `${n} more`,
  /** Beside a verdict: what is on record as well. */
  beside: 'On record',
  /** Among the differences of a text. */
  differs: (words: string) => `This text says ${quoted(words)}; our records say otherwise.`,
};
