import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { cite, type CitationStyle } from '../../engine/cite';
import { type ClauseId } from '../../engine/clause';
import type { Search } from '../../engine/search';
import { missingPart } from '../../wording/clauses';
import { ClauseMenu } from './ClauseMenu';
import { Contents } from './Contents';
import { FindBar } from './FindBar';
import { foundInText } from './found';
import { placeIn, scrollToPassage, scrollToUnit } from './place';
import { ReadingText } from './ReadingText';
import { copiedFrom, selectedIn, type Selected } from './selection';
import { SourceNotes } from './SourceNotes';

export interface ReaderProps {
  readonly code: Code;
  /** Null until its index is there. */
  readonly search: Search | null;
  readonly messages: Messages;
  readonly style: CitationStyle;
  /** ISO date, given as the day of access. */
  readonly today: string;
  /** Where a link led to; a new object each time, as one may follow the same link twice. */
  readonly link: { readonly clause: ClauseId | null; readonly missing: string | null };
  /** Where the reader was last time. */
  readonly place: ClauseId | null;
  readonly onPlace: (place: ClauseId) => void;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onCopy: (citation: { readonly text: string; readonly html?: string }) => boolean;
  readonly onSave: (fileName: string, text: string, type: string) => void;
  readonly onPrint: () => void;
}

/** Whether there is room for the contents beside the text, as in reader.css. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 56rem)').matches;
}

/** The full text with its contents, search within, citations and provenance. */
export function Reader(props: ReaderProps): JSX.Element {
  const { code, search, messages, link } = props;
  const text = useRef<HTMLElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [place, setPlace] = useState<ClauseId | null>(props.place);
  const [citing, setCiting] = useState<{ clause: ClauseId; words: string | null } | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const found = useMemo(() => foundInText(query, code, search), [query, code, search]);
  const current = found.passages[at] ?? null;

  useEffect(() => {
    if (link.clause !== null && link.clause !== 'code') scrollToUnit(link.clause, true);
    else if (link.clause === 'code' || link.missing !== null) window.scrollTo(0, 0);
    else if (props.place !== null) scrollToUnit(props.place, false);
  }, [link]);

  useEffect(() => {
    let frame = 0;
    let here: ClauseId | null = null;
    let width = window.innerWidth;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // Laid out again and not yet put back in place: the reader didn't choose where this is.
        if (window.innerWidth !== width) return;
        here = text.current && placeIn(text.current);
        if (here === null) return;
        const now = here;
        setPlace(now);
        props.onPlace(now);
      });
    };
    // Another width moves every line: what was read stays in sight.
    const stay = (): void => {
      if (window.innerWidth !== width && here !== null) scrollToUnit(here, false);
      width = window.innerWidth;
    };
    const select = (): void => {
      const now = text.current && selectedIn(text.current, document.getSelection());
      const quotable =
        now && cite(code, [now.clause], 'plain', messages.citation, { kind: 'words', words: now.words }).ok;
      setSelected(quotable ? now : null);
    };
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', stay);
    document.addEventListener('selectionchange', select);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', stay);
      document.removeEventListener('selectionchange', select);
    };
  }, []);

  const find = (words: string): void => {
    setQuery(words);
    setAt(0);
    const first = foundInText(words, code, search).passages[0];
    if (first !== undefined) scrollToPassage(first);
  };
  // What was typed before the index was there.
  useEffect(() => {
    if (query !== '') find(query);
  }, [search]);
  const step = (by: 1 | -1): void => {
    const count = found.passages.length;
    if (count === 0) return;
    const next = (at + by + count) % count;
    setAt(next);
    scrollToPassage(found.passages[next] ?? '');
  };

  const { style, today, onStyle, onCopy, onSave } = props;
  const reading = { code, messages, citing, style, today, onStyle, onCopy, onSave, onCite: setCiting };
  return (
    <div class="reader">
      <aside>
        <FindBar {...{ query, at, messages }} count={search && found.passages.length} onQuery={find} onStep={step} />
        <nav aria-label={messages.reader.contents}>
          <details class="contents-box" open={isWide()}>
            <summary>{messages.reader.contents}</summary>
            <Contents {...{ code, messages, place }} />
          </details>
        </nav>
      </aside>
      <article
        ref={text}
        onCopy={(event) => {
          const words = text.current && copiedFrom(text.current, document.getSelection());
          if (!words || !event.clipboardData) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', words.text);
          event.clipboardData.setData('text/html', words.html);
        }}
      >
        <header class="title" id="code">
          <h1>{messages.code.title}</h1>
          <p>{messages.code.date}</p>
          <p class="nature">{messages.code.nature}</p>
          <button
            type="button"
            class="quiet-button cite-button cite-code"
            aria-expanded={citing?.clause === 'code'}
            aria-label={messages.cite.openClause(messages.clauses.title)}
            onClick={() => {
              setCiting(citing?.clause === 'code' ? null : { clause: 'code', words: null });
            }}
          >
            {messages.cite.open}
          </button>
          <ClauseMenu id="code" reading={reading} />
          {link.missing !== null && (
            <p class="missing" role="alert">
              {missingPart(link.missing, messages)}
            </p>
          )}
        </header>
        <ReadingText {...{ ...reading, found, current }} target={link.clause} />
        <SourceNotes code={code} messages={messages} />
        <p class="print">
          <button type="button" class="quiet-button" onClick={props.onPrint}>
            {messages.reader.print}
          </button>
        </p>
      </article>
      {selected && citing?.words !== selected.words && (
        <p class="selected-bar" role="status">
          <span>{messages.reader.selected}</span>
          <button
            type="button"
            class="button"
            // A press would end the selection before the click.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              setCiting(selected);
            }}
          >
            {messages.reader.citeSelected}
          </button>
        </p>
      )}
    </div>
  );
}
