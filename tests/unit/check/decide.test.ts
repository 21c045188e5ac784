/** The decision table: what the facts of a well-supported statement make of it, and what one other fact changes. */
import { describe, expect, it } from 'vitest';
import { DECISIONS, decide, type RowId } from '../../../engine/check/decide';
import type { Facts, Gated } from '../../../engine/check/facts';
import type { Verdict } from '../../../engine/check';
import { checker } from '../../../scripts/evaluate/checker';

const supported: Facts = {
  contentScore: 2,
  isEmpty: false,
  isLeadIn: false,
  citesMissingPart: false,
  counts: null,
  dates: null,
  deniesPart: false,
  foundsBody: false,
  silence: null,
  isDenial: false,
  deniesWhatIsNowhere: false,
  force: null,
  isForceAlone: false,
  pressLine: null,
  wordsNotInCode: 0,
  isCited: false,
  isElsewhere: false,
  citedScore: 0,
  isChangedWhereCited: false,
  isPlaced: true,
  covered: 0.9,
  verbatimShare: 0.8,
  clauseRecall: 0.8,
  isThin: false,
  markerChanges: 0,
  wordChanges: 0,
  denials: 0,
  forceChanges: 0,
  deniesOwnWords: false,
  isVerbUnknown: false,
  wordsNotAtPlace: 0,
  addsOnly: false,
  addsFigure: false,
  misquotes: false,
  pointsTo: false,
  goalTime: null,
  dropsStriving: false,
  leavesOut: false,
  mayLeaveOut: false,
  statesAim: false,
  isPartOfCited: false,
};

describe('the decision table', () => {
  it.each<[RowId, Verdict, Partial<Facts>, Gated?]>([
    ['all-there', 'matches', {}],
    ['no-statement', 'not-checked', { isEmpty: true }],
    ['no-such-part', 'not-found', { citesMissingPart: true }],
    ['verb-unknown', 'unsure', { isVerbUnknown: true }],
    ['changed', 'differs', { isVerbUnknown: true, markerChanges: 1 }],
    ['denied-and-absent', 'matches', { isDenial: true, deniesWhatIsNowhere: true, isPlaced: false }],
    ['denied', 'unsure', { isDenial: true, markerChanges: 1 }],
    ['changed', 'differs', { isDenial: true, deniesOwnWords: true, markerChanges: 1 }],
    ['part-denied', 'matches', { citesMissingPart: true, deniesPart: true }],
    ['parts-counted', 'matches', { counts: 'right' }],
    ['parts-miscounted', 'differs', { counts: 'wrong' }],
    ['misdated', 'differs', { dates: 'wrong' }],
    ['silence', 'matches', { silence: 'missing' }],
    ['mentioned-after-all', 'differs', { silence: 'there' }],
    ['called-binding', 'differs', { force: 'binding', isThin: true }],
    ['not-in-code', 'not-found', { isPlaced: false }],
    ['not-in-code', 'not-found', { covered: 0.4 }],
    ['not-in-code', 'not-found', { foundsBody: true, isCited: true, isElsewhere: true, covered: 0.9 }],
    ['not-in-code', 'not-found', { isThin: true }],
    ['lead-in', 'not-checked', { isThin: true, isLeadIn: true }],
    ['in-free-words', 'unsure', { covered: 0.4, wordsNotInCode: 1 }, { content: 'surely', pageProbability: 0.9 }],
    ['not-in-code', 'not-found', { covered: 0.4, wordsNotInCode: 2 }, { content: 'surely', pageProbability: 0.9 }],
    ['event-and-absent', 'not-checked', { covered: 0.4, contentScore: -1 }],
    ['changed', 'differs', { markerChanges: 1, wordChanges: 1 }],
    ['other-words', 'unsure', { wordChanges: 1, verbatimShare: 1, covered: 1 }],
    ['misquoted', 'differs', { misquotes: true }],
    ['points-to-clause', 'matches', { pointsTo: true, leavesOut: true, clauseRecall: 0.1 }],
    ['changed', 'differs', { pointsTo: true, markerChanges: 1 }],
    ['goal-as-deadline', 'unsure', { dropsStriving: true }],
    ['goal-as-deadline', 'unsure', { goalTime: 'centenary', covered: 0.3 }],
    ['all-there', 'matches', { goalTime: 'centenary' }],
    ['goal-by-another-year', 'differs', { goalTime: 'year', covered: 0.3, isThin: true }],
    ['goal-by-another-time', 'unsure', { goalTime: 'year', contentScore: 0, covered: 0.3 }],
    ['goal-by-another-time', 'unsure', { goalTime: 'stretch', covered: 0.3 }],
    ['changed', 'differs', { goalTime: 'stretch', markerChanges: 1 }],
    ['event-and-absent', 'not-checked', { goalTime: 'year', contentScore: -2.5, covered: 0.3 }],
    ['little-support', 'unsure', { covered: 0.7 }],
    ['in-another-clause', 'elsewhere', { isCited: true, isElsewhere: true, citedScore: 0.2 }],
    ['left-out', 'shortened', { leavesOut: true }],
    ['left-out', 'shortened', { clauseRecall: 0.3 }],
  ])('%s: %s where %o', (row, verdict, change, gated) => {
    expect(decide({ ...supported, ...change }, gated)).toEqual({ row, verdict });
  });

  it('decides nothing where the gate holds a sentence back', () => {
    expect(decide(supported, { content: 'no', pageProbability: 0.1 })).toEqual({
      row: 'other-matter',
      verdict: 'not-checked',
    });
    expect(decide(supported, { content: 'perhaps', pageProbability: 0.5 })).toEqual({
      row: 'perhaps-other-matter',
      verdict: 'unsure',
    });
  });

  it('never calls a statement different for words alone', () => {
    const result = checker.checkClaim('Curb the financing of elections.', '3(e)');
    expect([result.verdict, result.units[0]]).toEqual(['unsure', '3(e)']);
    expect(result.findings.every((f) => f.evidence === 'word' || f.severity !== 'material')).toBe(true);
  });

  it('has every row once', () => {
    expect(new Set(DECISIONS.map((d) => d.row)).size).toBe(DECISIONS.length);
  });

  it('leaves the closest clause with a result whatever its verdict', () => {
    const { verdict, units, nearest } = checker.checkClaim('The Code sets up a court in Geneva to try terrorists.');
    expect([verdict, units]).toEqual(['not-found', []]);
    expect(nearest.length).toBeGreaterThan(0);
  });
});
