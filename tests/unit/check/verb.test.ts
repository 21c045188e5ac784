/** A few words of a clause under a verb that the clause doesn't have: what is said of them isn't known. */
import { describe, expect, it } from 'vitest';
import { checker } from '../../../scripts/evaluate/checker';

const AGREEING = new Set(['matches', 'shortened', 'elsewhere']);

describe('the verb of a short statement', () => {
  it.each([
    'The signatories will destroy small arms.',
    'Paragraph 3(f) opens the borders.',
    'Paragraph 5 sets refugee law aside.',
    'Paragraph 5 rejects cooperation at the regional level.',
    'Paragraph 4(d) puts counter-terrorism before human rights.',
    'Paragraph 8 asks the United Nations to step back from the fight against terrorism.',
    'Signatories will curb economic growth.',
    'The preamble praises acts of terrorism.',
    'Signatories will ignore the root causes of terrorism.',
    'Paragraph 10 warns other States against joining.',
  ])('isn’t the clause’s: %s', (statement) => {
    expect(AGREEING).not.toContain(checker.checkClaim(statement).verdict);
  });

  it.each([
    'Signatories promise to improve extradition.',
    'It rejects attempts to glorify terrorism.',
    'Paragraph 9 creates a coalition.',
    'States undertake to implement the GCTS.',
    'Paragraph 4(c) is about poverty, growth and development.',
  ])('is the clause’s, or says what it is about: %s', (statement) => {
    expect(AGREEING).toContain(checker.checkClaim(statement).verdict);
  });
});
