/** Rules about a statement as a whole: what it says of the Code's build, date and silence, and that no clause says it. */
import type { Rules } from './rule';

export const statementRules = {
  'press-line': {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    fires: [
      [
        'To give impetus to the practical implementation of a wide range of international counter-terrorism obligations',
        '1',
      ],
      ['Giving an impetus to the practical implementation of a wide range of international obligations', '1'],
    ],
    quiet: [['The signatories commit to abiding by all relevant international obligations.', '1']],
  },
  'no-such-part': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'Paragraph 11 of the Code sets up a monitoring committee.',
      'Paragraph 4(j) bans the trade in antiquities.',
    ],
    quiet: ['Paragraph 10 appeals to all stakeholders to support the efforts of the signatories.'],
  },
  'count-of-parts': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    fires: [['Paragraph 3 sets out twelve goals.', '3'], 'The document consists of nine points.'],
    quiet: ['The document consists of ten points.'],
  },
  'date-line': {
    type: 'date',
    severity: 'material',
    evidence: 'marker',
    fires: ['The Code is dated 28 October 2018.', 'The instrument is dated New York, 18 September 2018.'],
    quiet: ['The Code is dated New York, 28 September 2018.'],
  },
  'mentioned-after-all': {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The Code does not mention the victims of terrorism.',
      ['Incitement is left out of the condemnation of terrorist methods and practices.', 'preamble'],
    ],
    quiet: ['The Code does not mention whales.'],
  },
  'not-in-code': {
    type: 'addition',
    severity: 'material',
    evidence: 'marker',
    fires: ['The Code bans the payment of ransoms.', 'Each country must appoint a coordinator and pay a yearly fee.'],
    quiet: ['The Code is voluntary and not legally binding.'],
  },
} as const satisfies Rules;
