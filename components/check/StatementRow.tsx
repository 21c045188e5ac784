import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { ArticleClaim } from '../../engine/check';
import type { Numbered } from '../../engine/report/arrange';
import { clauseInText } from '../../wording/clauses';
import { closestUnit, resultNote, verdictLabel } from '../../wording/findings';
import { ClauseSide } from './ClauseSide';
import { glyphOf } from './cues';
import { Findings } from './Findings';
import { Marked } from './Marked';
import { Records } from './Records';
import { claimStretches } from './stretches';

interface Props {
  readonly statement: Numbered;
  readonly code: Code;
  readonly messages: Messages;
  /** Shows the statement on its page; null where it has none. */
  readonly onSelect: ((claim: ArticleClaim) => void) | null;
  readonly onCopy: (text: string) => void;
}

/** One statement and its clause, side by side, joined by a number; what is on record of the same beside them. */
export function StatementRow({ statement, code, messages, onSelect, onCopy }: Props): JSX.Element {
  const { check, facts } = messages;
  const { number, claim, skipped, records, hasAlteredQuote, alteredQuotes } = statement;
  const altered = { start: claim.start, alteredQuotes };
  const { verdict } = claim.result;
  const word = verdictLabel(verdict, hasAlteredQuote, messages);
  const isForeign = skipped === 'not-english';
  const note = isForeign ? check.notEnglish : resultNote(claim, messages);
  const unit = isForeign ? (claim.cited ?? undefined) : closestUnit(claim);
  const select = onSelect && {
    onClick: () => {
      onSelect(claim);
    },
  };
  return (
    <li class={`statement ${verdict}${hasAlteredQuote ? ' altered-quote' : ''}`}>
      <h3 class="cue" id={`statement-${number}`} tabIndex={-1}>
        <span class="unseen">{check.verdictOf(number, word)}</span>
        <span aria-hidden="true">
          <span class="ordinal">{number}</span>
          <span class="glyph">{glyphOf(verdict, hasAlteredQuote)}</span>
          <span class="word">{word}</span>
        </span>
      </h3>
      <div class="sides">
        <div class="side said">
          {/* The pointer's way; the button below is everybody's. */}
          <p class="words" dir="auto" {...select}>
            <Marked stretches={claimStretches(claim.quote, claim.result, altered)} messages={messages} />
          </p>
          <p class="about">
            {claim.cited !== null && (
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
        <div class="side authority">
          <span class="ordinal" aria-hidden="true">
            {number}
          </span>
          {note !== null && <p class="note">{note}</p>}
          <ClauseSide {...{ claim, unit, altered, code, messages }} />
          <Findings claim={claim} changes={statement.quoteChanges} {...{ code, messages, onCopy }} />
          {records.length > 0 && (
            <div class="beside">
              <h4>{facts.beside}</h4>
              <Records statements={records} messages={messages} />
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
