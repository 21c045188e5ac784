import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';

interface Props {
  readonly code: Code;
  readonly messages: Messages;
}

/** Where the text comes from, and what is odd about it. */
export function SourceNotes({ code, messages }: Props): JSX.Element {
  const { reader } = messages;
  const { provenance } = code;
  return (
    <footer class="source">
      <h2>{reader.source}</h2>
      <p>{messages.code.provenance}</p>
      <p>
        <a href={provenance.page} target="_blank" rel="noreferrer noopener">
          {messages.code.sourcePage}
        </a>
        <span class="address"> {provenance.page}</span>
      </p>
      <p>{reader.titleNote}</p>
      <p>{reader.stamp(provenance.stamp)}</p>
      <p class="hash">{messages.code.hash(provenance.sha256)}</p>
      <h3>{reader.notes}</h3>
      <ul>
        <li>
          {reader.gaps}{' '}
          <a href={provenance.gapNote} target="_blank" rel="noreferrer noopener">
            {reader.russianCopy}
          </a>
          <span class="address"> {provenance.gapNote}</span>
        </li>
        {code.quirks.map((quirk) =>
          quirk.kind === 'sic' ? (
            <li key={quirk.passage}>
              <a href={`#${unitOf(code, quirk.passage)}`}>{unitOf(code, quirk.passage)}</a>{' '}
              <span class="quoted">“{quirk.word}”.</span> {messages.code.sic(quirk.likely)}
            </li>
          ) : quirk.kind === 'no-break-spaces' ? (
            <li key={quirk.kind}>{reader.noBreakSpaces(quirk.count)}</li>
          ) : null,
        )}
      </ul>
    </footer>
  );
}

function unitOf(code: Code, passage: string): string {
  return code.passages.find((p) => p.id === passage)?.unit ?? passage;
}
