import { expect, it } from 'vitest';
import { instrumentFacts } from '../../../data/instrument';
import { en } from '../../../data/messages/en';
import { register } from '../../../data/register';
import type { FactStatement } from '../../../engine/instrument';
import { factLabel, factSentences } from '../../../wording/facts';

const sources = { facts: instrumentFacts, register, nameOf: (id: string) => (id === 'PER' ? 'Peru' : id) };
const place = { block: 0, start: 0, end: 4, quote: 'Peru' };

const TABLE: readonly (readonly [Omit<FactStatement, keyof typeof place>, string, readonly RegExp[]])[] = [
  [
    { kind: 'accession', value: { iso3: ['TUN'] }, status: 'agrees', evidence: ['TUN'] },
    'Matches our records',
    [/^Tunisia: signed\. Date: 28 September 2018/u],
  ],
  [
    { kind: 'accession', value: { iso3: ['PER'], not: true }, status: 'no-record', evidence: [] },
    'No record either way',
    [/^We have no record of Peru\. That says nothing about whether it signed\.$/u],
  ],
  [
    { kind: 'accession', value: { iso3: ['PER'] }, status: 'agrees', evidence: ['own:PER'] },
    'Matches our records',
    [/^Your register has a record of Peru\.$/u],
  ],
  [
    { kind: 'count', value: { number: 193 }, status: 'differs', evidence: [] },
    'Our records differ',
    [/^Published totals: more than 70 \(28 September 2018\).*82 \(17 June 2019\), 80 \(15 July 2019\)\.$/u],
  ],
  [
    { kind: 'adoption', value: { body: 'General Assembly' }, status: 'conflicting', evidence: ['adopted-or-signed'] },
    'The sources disagree',
    [/^Some pages say that the General Assembly adopted the Code\./u],
  ],
];

it.each(TABLE)('%o', (statement, label, sentences) => {
  const one = { ...place, ...statement };
  expect(factLabel(one, en)).toBe(label);
  const said = factSentences(one, sources, en);
  expect(said).toHaveLength(sentences.length);
  sentences.forEach((sentence, at) => {
    expect(said[at]).toMatch(sentence);
  });
});

it('never says that a State did not sign', () => {
  expect(JSON.stringify(instrumentFacts.map(({ statement }) => statement)) + JSON.stringify(en.facts)).not.toMatch(
    /did(?:n’t| not) sign/u,
  );
});
