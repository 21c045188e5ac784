import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { PublishedTotal } from '../../data/register/types';
import type { Known } from '../../engine/signatories';
import { Source } from './EvidenceList';

interface Props {
  readonly known: Known;
  readonly messages: Messages;
}

/** The totals that were published, by day, with who published them. */
export function Totals({ known, messages: { date, signatories } }: Props): JSX.Element {
  const days = [...new Set(known.totals.map((t) => t.date))];
  return (
    <section class="totals">
      <h2>{signatories.totals}</h2>
      <p class="quiet">{signatories.totalsIntro}</p>
      <ol class="timeline">
        {days.map((day) => {
          const totals = known.totals.filter((t) => t.date === day);
          const fell = known.fell.find(({ to }) => totals.includes(to));
          return (
            <li key={day} class={day === null ? 'undated' : ''}>
              <p class="day">{day === null ? signatories.noDate : date(day)}</p>
              {counts(totals).map(([count, ofIt]) => (
                <div key={count} class="total">
                  <p class="count">{count}</p>
                  <ul>
                    {ofIt.map((total) => (
                      <li key={total.who}>
                        <Source url={total.url}>{total.who}</Source>
                        {total.note !== null && <span class="quiet">; {total.note}</span>}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
              {fell && <p class="fell">{signatories.fell(fell.from.count, fell.to.count)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function counts(totals: readonly PublishedTotal[]): [string, PublishedTotal[]][] {
  const by = new Map<string, PublishedTotal[]>();
  for (const total of totals) {
    const count = `${total.qualifier === null ? '' : `${total.qualifier} `}${total.count}`;
    by.set(count, [...(by.get(count) ?? []), total]);
  }
  return [...by];
}
