import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { ArticleQuote } from '../../engine/check';
import { clauseInText, clauseLabel } from '../../wording/clauses';
import { hashOf } from '../../platform/route';

interface Props {
  readonly quotes: readonly ArticleQuote[];
  readonly messages: Messages;
  readonly onSelect: ((quote: ArticleQuote) => void) | null;
}

/** What stands in quotation marks: whether the words are the Code's, and from which clause. */
export function Quotations({ quotes, messages, onSelect }: Props): JSX.Element | null {
  const { check } = messages;
  if (quotes.length === 0) return null;
  return (
    <section class="quotations" aria-labelledby="quotations-title">
      <h2 id="quotations-title">{check.quotations}</h2>
      <ul>
        {quotes.map((quote, index) => (
          <li key={index} class={quote.status}>
            <p class="words">“{quote.quote}”</p>
            <p>
              <span class="glyph" aria-hidden="true">
                {check.quoteGlyph[quote.status]}
              </span>{' '}
              {quoteNote(quote, messages)}
              {quote.units[0] !== undefined && (
                <a class="at" href={hashOf({ view: 'reader', clause: quote.units[0], missing: null })}>
                  {clauseLabel(quote.units[0], messages)}
                </a>
              )}
              {onSelect && (
                <button
                  type="button"
                  class="quiet-button show"
                  onClick={() => {
                    onSelect(quote);
                  }}
                >
                  {check.showOnPage}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The status of a quotation, and where its wording is if it is cited wrongly. */
export function quoteNote({ status, units, wrongCitation }: ArticleQuote, messages: Messages): string {
  const { check } = messages;
  const told = check.quoteStatus[status];
  const [unit] = units;
  return wrongCitation !== null && unit !== undefined
    ? `${told}. ${check.quoteWrong(clauseInText(unit, messages), clauseInText(wrongCitation, messages))}`
    : told;
}
