import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ArticleClaim } from '../../engine/check';
import { clauseInText } from '../../wording/clauses';
import { ClauseSide } from './ClauseSide';
import { GLYPHS } from './cues';
import { Findings } from './Findings';
import { Marked } from './Marked';
import { resultNote } from '../../wording/findings';
import { claimStretches } from './stretches';

interface Props {
  readonly claim: ArticleClaim;
  /** One-based, of all statements. */
  readonly number: number;
  readonly code: Code;
  readonly messages: Messages;
  /** Shows the statement on its page; null where it has none. */
  readonly onSelect: ((claim: ArticleClaim) => void) | null;
  readonly onCopy: (text: string) => void;
}

/** One statement and its clause, side by side, joined by a number. */
export function StatementRow({ claim, number, code, messages, onSelect, onCopy }: Props): JSX.Element {
  const { check } = messages;
  const { verdict } = claim.result;
  const word = check.verdicts[verdict].label;
  const note = resultNote(claim, messages);
  const select = onSelect && {
    onClick: () => {
      onSelect(claim);
    },
  };
  const unchecked = verdict === 'not-checked';
  return (
    <li class={`statement ${verdict}`} id={`statement-${number}`}>
      <h3 class="cue">
        <span class="unseen">{check.verdictOf(number, word)}</span>
        <span aria-hidden="true">
          <span class="ordinal">{number}</span>
          <span class="glyph">{GLYPHS[verdict]}</span>
          <span class="word">{word}</span>
        </span>
      </h3>
      <div class="sides">
        <div class="side said">
          {/* The pointer's way; the button below is everybody's. */}
          <p class="words" {...select}>
            <Marked stretches={claimStretches(claim.quote, claim.result)} messages={messages} />
          </p>
          <p class="about">
            {claim.cited !== null && !unchecked && (
              <span class="quiet">{check.presentedUnder(clauseInText(claim.cited, messages))}</span>
            )}
            {select && (
              <button
                type="button"
                class="quiet-button show"
                aria-label={check.showOnPageLabel(number, claim.quote)}
                {...select}
              >
                {check.showOnPage}
              </button>
            )}
          </p>
        </div>
        {!unchecked && (
          <div class="side authority">
            <span class="ordinal" aria-hidden="true">
              {number}
            </span>
            {note !== null && <p class="note">{note}</p>}
            <ClauseSide result={claim.result} code={code} messages={messages} />
            <Findings claim={claim} code={code} messages={messages} onCopy={onCopy} />
          </div>
        )}
      </div>
    </li>
  );
}
