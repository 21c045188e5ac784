/** Results that need no comparison with a passage. */
import type { ReadClaim } from './rules/context';
import type { Count, Dated } from './read/structure';
import type { ClaimResult, Finding, FindingType, Span, Verdict } from './types';

export type ClaimResultBody = Omit<ClaimResult, 'pressLine'>;

export function empty(verdict: Verdict): ClaimResultBody {
  return { verdict, units: [], passages: [], findings: [], claimPieces: [], codePieces: [], covered: 0, wordsFrom: [] };
}

/** A count of the Code's parts, right or wrong. */
export function countedResult(claim: ReadClaim, count: Count): ClaimResultBody {
  const span = { start: claim.words[count.first]?.start ?? 0, end: claim.words[count.last]?.end ?? 0 };
  const findings = count.right ? [] : [alone(claim, 'number', 'count-of-parts', span)];
  return { ...empty(count.right ? 'matches' : 'differs'), units: [count.unit], findings, covered: 1 };
}

/** The date of the Code, right or wrong. */
export function datedResult(claim: ReadClaim, dated: Dated): ClaimResultBody {
  const findings = dated.right ? [] : [alone(claim, 'date', 'date-line', dated)];
  return { ...empty(dated.right ? 'matches' : 'differs'), units: ['code'], findings, covered: 1 };
}

/** The Code doesn't say it: the whole statement is an addition. */
export function absent(claim: ReadClaim): Finding {
  return alone(claim, 'addition', 'not-in-code', {
    start: claim.words[0]?.start ?? 0,
    end: claim.words.at(-1)?.end ?? 0,
  });
}

function alone(claim: ReadClaim, type: FindingType, rule: string, span: Span): Finding {
  const { start, end } = span;
  return {
    type,
    severity: 'material',
    rule,
    claimSpan: { start, end },
    codeSpan: null,
    claimQuote: claim.text.slice(start, end),
    codeQuote: '',
  };
}
