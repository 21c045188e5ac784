import type { Code, Passage } from '../../data/types';
import type { OverlayMessages } from '../../data/messages/en';
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly passage: Passage;
  readonly code: Code;
  readonly messages: OverlayMessages;
  /** Stretches to highlight, UTF-16 offsets in the passage's text, in order and disjoint. */
  readonly highlights?: readonly { readonly start: number; readonly end: number }[];
  /** The part of the text to show, UTF-16 offsets; all of it where there is none. */
  readonly stretch?: { readonly start: number; readonly end: number };
}

/** The words of a passage, to the letter; where the source's spelling looks like a slip, [sic] says so. */
export function PassageText({ passage, code, messages, highlights = [], stretch }: Props): JSX.Element {
  const notes = code.quirks.flatMap((q) =>
    q.kind === 'sic' && q.passage === passage.id
      ? [{ at: q.start + q.word.length, note: '[sic]', title: messages.code.sic(q.likely) }]
      : [],
  );
  const { start: first, end: last } = stretch ?? { start: 0, end: passage.text.length };
  const cuts = new Set([first, last, ...notes.map((n) => n.at), ...highlights.flatMap((h) => [h.start, h.end])]);
  const points = [...cuts].filter((at) => first <= at && at <= last).sort((a, b) => a - b);
  const children: ComponentChildren[] = points.slice(1).map((end, index) => {
    const start = points[index] ?? 0;
    const words = passage.text.slice(start, end);
    const lit = highlights.some((h) => h.start <= start && end <= h.end);
    const note = notes.find((n) => n.at === end);
    return [
      lit ? <mark>{words}</mark> : words,
      note && (
        <span class="sic" title={note.title}>
          {' '}
          {note.note}
          <span class="unseen">{` ${note.title}`}</span>
        </span>
      ),
    ];
  });
  return <>{children}</>;
}
