import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ArticleClaim, QuoteChange } from '../../engine/check';
import { shownFindings } from '../../engine/report/findings';
import { comparedWords } from './compared';
import {
  closestUnit,
  findingSentence,
  quoteChangeSentence,
  readyQuoteChange,
  readySentence,
  ruleName,
  severityLabel,
} from '../../wording/findings';

interface Props {
  readonly claim: ArticleClaim;
  /** What its quotations have in place of the Code's words. */
  readonly changes: readonly QuoteChange[];
  readonly code: Code;
  readonly messages: Messages;
  readonly onCopy: (text: string) => void;
}

/** What the checks found in one statement, each in a sentence, with its rule; what was changed in a quotation first. */
export function Findings({ claim, changes, code, messages, onCopy }: Props): JSX.Element | null {
  const { check } = messages;
  const { result } = claim;
  const findings = shownFindings(result.findings);
  if (findings.length === 0 && changes.length === 0) return null;
  const words = (): string => comparedWords(result, closestUnit(claim), code);
  const item = (key: string, severity: string, sentence: string, rule: string, ready: () => string): JSX.Element => (
    <li key={key} class={`severity-${severity}`}>
      <p class="sentence">{sentence}</p>
      <p class="rule">
        {rule}
        <button
          type="button"
          class="quiet-button"
          aria-label={check.copyFindingLabel(sentence)}
          onClick={() => {
            onCopy(ready());
          }}
        >
          {check.copyFinding}
        </button>
      </p>
    </li>
  );
  return (
    <ul class="findings" aria-label={check.findings}>
      {changes.map((change, index) =>
        item(`quote-${index}`, 'material', quoteChangeSentence(change, messages), check.inQuotation, () =>
          readyQuoteChange(change, claim, words(), messages),
        ),
      )}
      {findings.map((finding, index) =>
        item(
          `${index}`,
          result.verdict === 'unsure' ? 'note' : finding.severity,
          findingSentence(finding, code.dateLine, messages),
          `${check.rule(ruleName(finding, messages))} · ${severityLabel(finding, result.verdict, messages)}`,
          () => readySentence(finding, claim, words(), code.dateLine, messages),
        ),
      )}
    </ul>
  );
}
