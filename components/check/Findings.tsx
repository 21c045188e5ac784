import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ArticleClaim } from '../../engine/check';
import { shownFindings } from '../../engine/report/findings';
import { comparedWords } from './compared';
import { closestUnit, findingSentence, readySentence, ruleName } from '../../wording/findings';

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
                const words = comparedWords(claim.result, closestUnit(claim), code);
                onCopy(readySentence(finding, claim, words, code.dateLine, messages));
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
