import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { ArticleClaim } from '../../engine/check';
import type { Arranged } from '../../engine/report/arrange';

interface Props {
  readonly rest: Arranged['rest'];
  readonly messages: Messages;
  /** Shows a statement on its page; null where it has none. */
  readonly onSelect: ((claim: ArticleClaim) => void) | null;
}

/** What was not compared, folded, by the reason. */
export function Rest({ rest, messages: { check }, onSelect }: Props): JSX.Element | null {
  if (rest.length === 0) return null;
  return (
    <section class="rest" aria-labelledby="rest-title">
      <h2 id="rest-title">{check.notCompared}</h2>
      {rest.map(({ reason, statements }) => (
        <details key={reason}>
          <summary>{check.skippedOf(check.skipped[reason], statements.length)}</summary>
          <ol>
            {statements.map(({ number, claim }) => (
              <li key={number} value={number}>
                <span class="words" dir="auto">
                  {claim.quote}
                </span>
                {onSelect && (
                  <button
                    type="button"
                    class="quiet-button show"
                    aria-label={check.showOnPageLabel(number, claim.quote)}
                    onClick={() => {
                      onSelect(claim);
                    }}
                  >
                    {check.showOnPage}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
