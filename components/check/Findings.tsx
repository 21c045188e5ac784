import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ArticleClaim, Finding } from '../../engine/check';
import { comparedWords } from './compared';
import { findingSentence, readySentence, ruleName } from '../../wording/findings';

interface Props {
  readonly claim: ArticleClaim;
  readonly code: Code;
  readonly messages: Messages;
  readonly onCopy: (text: string) => void;
}

/** What the checks found in one statement, each in a sentence, with its rule. */
export function Findings({ claim, code, messages, onCopy }: Props): JSX.Element | null {
  const { check } = messages;
  const findings = shownFindings(claim.result.findings);
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={check.findings}>
      {findings.map((finding, index) => (
        <li key={index} class={`severity-${finding.severity}`}>
          <p class="sentence">{findingSentence(finding, claim.result.verdict, code.dateLine, messages)}</p>
          <p class="rule">
            {`${check.rule(ruleName(finding, messages))} · ${check.severities[finding.severity]}`}
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                onCopy(readySentence(finding, claim, comparedWords(claim.result, code), code.dateLine, messages));
              }}
            >
              {check.copyFinding}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The same words found twice by kin rules are shown once, a word more in a free paraphrase not at all; what changes most comes first. */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
  const order = { material: 0, caution: 1, note: 2 } as const;
  const seen = new Set<string>();
  return [...findings]
    .filter((f) => !(f.softened && f.codeQuote === ''))
    .sort((a, b) => order[a.severity] - order[b.severity])
    .filter((f) => {
      const key = [f.claimQuote, f.codeQuote, f.codeSpan?.passage, f.codeSpan?.start].join('|');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
