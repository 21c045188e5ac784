import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { AboutStatement } from '../../engine/instrument/evidence';
import { factLabel, recordsInWords, type SourceInWords } from '../../wording/facts';

interface Props {
  readonly statements: readonly AboutStatement[];
  readonly messages: Messages;
}

/** Sources that are shown at once; the others are folded. */
const SHOWN = 3;

/** What is said about the Code, in the text's words, with what is on record of it. */
export function Records({ statements, messages }: Props): JSX.Element {
  const { facts } = messages;
  return (
    <ul class="said-about">
      {statements.map((statement, index) => (
        <li key={index} class={statement.status}>
          <p class="held">
            <span class="glyph" aria-hidden="true">
              {facts.glyphs[statement.status]}
            </span>
            <q class="words" dir="auto">
              {statement.quote}
            </q>
            {': '}
            <span class="word">{factLabel(statement, messages)}</span>
          </p>
          <ul class="on-record">
            {recordsInWords(statement, messages).map(({ sentence, isOwn, sources }) => (
              <li key={sentence}>
                <p>
                  {isOwn && <span class="from-own">{facts.own}</span>}
                  {sentence}
                </p>
                <Sources sources={sources} messages={messages} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The pages that a record rests on, each with its date. */
function Sources({
  sources,
  messages: { facts },
}: {
  readonly sources: readonly SourceInWords[];
  readonly messages: Messages;
}): JSX.Element | null {
  if (sources.length === 0) return null;
  const shown = sources.slice(0, SHOWN);
  const more = sources.slice(SHOWN);
  return (
    <div class="sources-of quiet small">
      <p>
        {`${facts.sources(sources.length)} `}
        <Pages sources={shown} />
      </p>
      {more.length > 0 && (
        <details>
          <summary>{facts.moreSources(more.length)}</summary>
          <p>
            <Pages sources={more} />
          </p>
        </details>
      )}
    </div>
  );
}

function Pages({ sources }: { readonly sources: readonly SourceInWords[] }): JSX.Element {
  return (
    <>
      {sources.map(({ words, url, date }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          {url === null ? (
            <bdi>{words}</bdi>
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              <bdi>{words}</bdi>
            </a>
          )}
          {`, ${date}`}
          {url !== null && <span class="address">{` <${url}>`}</span>}
        </span>
      ))}
    </>
  );
}
