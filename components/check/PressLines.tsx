import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { PressLine } from '../../data/types';
import { clauseInText } from '../../wording/clauses';

/** Known lines of the press that the text repeats, with pages that carry them. */
export function PressLines({
  lines,
  messages,
}: {
  readonly lines: readonly PressLine[];
  readonly messages: Messages;
}): JSX.Element | null {
  const { check } = messages;
  if (lines.length === 0) return null;
  return (
    <section class="press-lines" aria-labelledby="press-title">
      <h2 id="press-title">{check.pressLines}</h2>
      {lines.map((line) => (
        <div key={line.id}>
          <p>
            {check.pressLine(line.words)}{' '}
            {line.near.length > 0 && check.pressNear(line.near.map((id) => clauseInText(id, messages)).join(', '))}
          </p>
          <p class="quiet small">
            {`${check.pressSources} `}
            {line.sources.map((url, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {hostOf(url)}
                </a>
                <span class="address">{` <${url}>`}</span>
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}
