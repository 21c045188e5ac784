import { expect, it } from 'vitest';
import type { Finding } from '../../../engine/check';
import { shownFindings } from '../../../engine/report/findings';

type Range = readonly [start: number, end: number] | null;

function finding(rule: Finding['rule'], severity: Finding['severity'], claim: Range, code: Range): Finding {
  return {
    ...{ type: 'term', severity, rule, evidence: 'word' },
    claimSpan: claim && { start: claim[0], end: claim[1] },
    codeSpan: code && { passage: '5.1', start: code[0], end: code[1] },
    claimQuote: claim ? 'x' : '',
    codeQuote: code ? 'y' : '',
  };
}

it.each<[what: string, findings: Finding[], shown: string[]]>([
  [
    'what changes most comes first',
    [finding('changed', 'note', [0, 4], [0, 4]), finding('duty', 'material', [5, 9], [5, 9])],
    ['duty', 'changed'],
  ],
  [
    'the same words found by kin rules: once',
    [finding('duty', 'material', [0, 4], [0, 4]), finding('duty-binding', 'material', [0, 4], [0, 4])],
    ['duty'],
  ],
  [
    'one within another: once, as the one that changes more',
    [finding('changed', 'note', [0, 20], [0, 30]), finding('duty', 'material', [5, 9], [5, 9])],
    ['duty'],
  ],
  [
    'within another of the same weight: as the first',
    [finding('item-left-out', 'caution', null, [0, 30]), finding('hedge-dropped', 'caution', null, [5, 9])],
    ['item-left-out'],
  ],
  [
    'side by side, or within it on one side only: both',
    [finding('added', 'caution', [5, 9], null), finding('changed', 'caution', [0, 20], [0, 9])],
    ['added', 'changed'],
  ],
])('%s', (_, findings, shown) => {
  expect(shownFindings(findings).map(({ rule }) => rule)).toEqual(shown);
});
