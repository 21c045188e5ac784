import { expect, it } from 'vitest';
import { instrumentFacts, known } from '../../../data/instrument';
import { en } from '../../../data/messages/en';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import type { FactStatement } from '../../../engine/instrument';
import { withRecords } from '../../../engine/instrument/evidence';
import { buildNames, parseRegister } from '../../../engine/signatories';
import { factLabel, recordsInWords } from '../../../wording/facts';

const own = parseRegister('id,status\nPER,signed\nTUN,reported', buildNames(stateNames), 'csv');
const sources = {
  known,
  register,
  own: own.ok ? own.register : null,
  facts: instrumentFacts,
  nameOf: (id: string) => ({ PER: 'Peru', GRC: 'Greece' })[id] ?? id,
};
const place = { block: 0, start: 0, end: 4, quote: 'Peru' };

const TABLE: readonly (readonly [Omit<FactStatement, keyof typeof place>, string, readonly RegExp[]])[] = [
  [
    { kind: 'accession', value: { iso3: ['EGY'] }, status: 'agrees', evidence: ['EGY'] },
    'Matches our records',
    [/^Egypt: signed\. Date: not known\./u],
  ],
  // Both registers, each on its own.
  [
    { kind: 'accession', value: { iso3: ['TUN'] }, status: 'agrees', evidence: ['TUN'] },
    'Matches our records',
    [/^Tunisia: signed\./u, /^Your register has indirect evidence for Tunisia\.$/u],
  ],
  [
    { kind: 'accession', value: { iso3: ['GRC'], not: true }, status: 'no-record', evidence: ['nm-greece-dprk'] },
    'No record either way',
    [/^We have no record of Greece\. It may have signed all the same\.$/u, /Greece and of the Democratic/u],
  ],
  [
    { kind: 'accession', value: { iso3: ['PER'] }, status: 'agrees', evidence: ['own:PER'] },
    'Matches our records',
    [/^We have no record of Peru\./u, /^Your register says that Peru signed\.$/u],
  ],
  [
    { kind: 'accession', value: { iso3: ['GRC', 'EGY', 'PER'] }, status: 'no-record', evidence: ['EGY', 'own:PER'] },
    'Signed: Egypt, Peru. No record: Greece',
    [
      /^We have no record of Greece\./u,
      /^Egypt: signed\./u,
      /^We have no record of Peru\./u,
      /^Your register says that Peru/u,
    ],
  ],
  [
    { kind: 'accession', value: { group: 'NATO' }, status: 'no-record', evidence: [] },
    'No record either way',
    [/^Our records don’t cover every member of this group: NATO\.$/u],
  ],
  [
    { kind: 'count', value: { number: 193 }, status: 'differs', evidence: ['count-70-2018', 'count-82-2019'] },
    'Contradicted by our records',
    [/^Published totals: more than 70 \(28 September 2018\).*82 \(17 June 2019\), 80 \(15 July 2019\)\.$/u],
  ],
  [
    { kind: 'adoption', value: { body: 'General Assembly' }, status: 'conflicting', evidence: ['adopted-or-signed'] },
    'The sources disagree',
    [/^Some pages say that the General Assembly adopted the Code\./u],
  ],
];

it.each(TABLE)('%o', (statement, label, sentences) => {
  const one = withRecords({ ...place, ...statement }, sources);
  expect(factLabel(one, en)).toBe(label);
  const said = recordsInWords(one, en);
  expect(said).toHaveLength(sentences.length);
  sentences.forEach((sentence, at) => {
    expect(said[at]?.sentence).toMatch(sentence);
  });
});

it('gives the pages that a record rests on, with their dates in words', () => {
  const one = withRecords(
    { ...place, kind: 'date', value: { date: '2018-09-28' }, status: 'agrees', evidence: ['date-2018-09-28'] },
    sources,
  );
  const [record] = recordsInWords(one, en);
  expect(record?.sources.length).toBeGreaterThan(2);
  expect(record?.sources.some(({ url, date }) => url !== null && /^\d{1,2} \p{L}+ \d{4}$/u.test(date))).toBe(true);
});

it('marks what comes from the reader’s own register', () => {
  const one = withRecords(
    { ...place, kind: 'accession', value: { iso3: ['PER'] }, status: 'agrees', evidence: ['own:PER'] },
    sources,
  );
  expect(recordsInWords(one, en).map(({ isOwn }) => isOwn)).toEqual([false, true]);
});

it('never says that a State did not sign', () => {
  expect(JSON.stringify(instrumentFacts.map(({ statement }) => statement)) + JSON.stringify(en.facts)).not.toMatch(
    /did(?:n’t| not) sign/u,
  );
});
