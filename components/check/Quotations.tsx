import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { ArticleQuote } from '../../engine/check';
import { clauseLabel } from '../../wording/clauses';
import { quoteChangeSentence, quoteNote } from '../../wording/findings';
import { hashOf } from '../../platform/route';
import { Marked } from './Marked';
import { quoteStretches } from './stretches';

interface Props {
  readonly quotes: readonly ArticleQuote[];
  readonly messages: Messages;
  readonly onSelect: ((quote: ArticleQuote) => void) | null;
}

/** What stands in quotation marks: whether the words are the Code's, and from which clause. */
export function Quotations({ quotes, messages, onSelect }: Props): JSX.Element | null {
  const { check } = messages;
  const isListed = ({ status, isSpoken }: ArticleQuote): boolean => status !== 'not-found' || !isSpoken;
  if (!quotes.some(isListed)) return null;
  return (
    <section class="quotations" aria-labelledby="quotations-title">
      <h2 id="quotations-title">{check.quotations}</h2>
      <ul>
        {quotes.map(
          (quote, index) =>
            isListed(quote) && (
              <li key={index} class={quote.status} id={`quotation-${index + 1}`} tabIndex={-1}>
                <p class="words" dir="auto">
                  “<Marked stretches={quoteStretches(quote)} messages={messages} />”
                </p>
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
                {quote.changes.length > 0 && (
                  <ul class="changes">
                    {quote.changes.map((change, at) => (
                      <li key={at}>{quoteChangeSentence(change, messages)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
