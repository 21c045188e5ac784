import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Code, ErrorRates, PressLine } from '../../data/types';
import type { BlockSpan, Verdict } from '../../engine/check';
import type { Arranged } from '../../engine/report/arrange';
import { AboutCode } from './AboutCode';
import { CoverageMap } from './CoverageMap';
import type { CitationStyle } from '../../engine/cite';
import { exportReport } from './export';
import { copiedFinding } from './export/finding';
import { SaveMenu } from './export/SaveMenu';
import { Filters } from './Filters';
import type { CheckReport } from './model';
import { PressLines } from './PressLines';
import { Quotations } from './Quotations';
import { besidesSentence, cautionSentence, headerSentence } from '../../wording/findings';
import { Rest } from './Rest';
import { StatementRow } from './StatementRow';
import { Summary } from './Summary';
import { useUnfolded } from './useUnfolded';

/** Words of a text that its page can show. */
export type Place = BlockSpan & { readonly quote: string };

export interface ReportProps {
  readonly report: CheckReport;
  /** The same in the order in which it is shown. */
  readonly arranged: Arranged;
  readonly code: Code;
  readonly pressLines: readonly PressLine[];
  /** The measured figures of the check. */
  readonly rates: ErrorRates;
  /** The style in which the Code is cited. */
  readonly style: CitationStyle;
  readonly messages: Messages;
  readonly filter: Verdict | null;
  readonly onFilter: (verdict: Verdict | null) => void;
  /** Shows a stretch on the page that it comes from; null where there is no page. */
  readonly onSelect: ((place: Place) => void) | null;
  readonly onCopy: (text: string) => boolean;
  readonly onDownload: (fileName: string, text: string, type: string) => void;
  readonly onPrint: () => void;
}

/** Rows drawn at once: a book of statements must not hold the panel. */
const ROWS = 120;
/** Milliseconds for which we say that something was copied. */
const LEAST_RECALL = 2500;

/**
 * A text beside the Code: first what differs and what is left out, then statement by statement, what is said about the Code with its
 * records, what was not compared and why, and what is never mentioned.
 */
export function Report(props: ReportProps): JSX.Element {
  const { report, arranged, code, messages, filter, onSelect } = props;
  const { check } = messages;
  const { result } = report;
  const [rows, setRows] = useState(ROWS);
  const [copied, setCopied] = useState('');
  /** The id of an element to lead to, once it is drawn. */
  const [wanted, setWanted] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCopied('');
    }, LEAST_RECALL);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    const target = root.current?.querySelector<HTMLElement>(`#${wanted}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [wanted]);
  useUnfolded(root, () => {
    setRows(Infinity);
  });
  const compared = arranged.statements.filter(({ claim }) => filter === null || claim.result.verdict === filter);
  const shown = compared.slice(0, rows);
  const besides = besidesSentence(arranged, messages);
  const copy = (text: string): void => {
    setCopied(props.onCopy(text) ? check.copied : check.notCopied);
  };
  const go = (id: string): void => {
    const at = arranged.statements.findIndex(({ number }) => id === `statement-${number}`);
    if (at >= 0) {
      props.onFilter(null);
      setRows(Math.max(rows, at + 1));
    }
    setWanted(id);
  };
  return (
    <div class="report" ref={root}>
      <header class="result">
        <h2 tabIndex={-1}>{headerSentence(arranged, messages)}</h2>
        {besides !== '' && <p class="besides">{besides}</p>}
        <p class="origin">
          {report.source.title ? (
            <>
              {check.sourceFrom[report.source.kind]} <bdi>{messages.quoted(report.source.title)}</bdi>
            </>
          ) : (
            check.sourceOf[report.source.kind]
          )}
          {report.source.url !== null && <span class="address">{` <${report.source.url}>`}</span>}
          {report.source.within !== null && (
            <>
              , <bdi>{check.embedded(report.source.within)}</bdi>
            </>
          )}
          <span class="quiet">{` · ${check.on(messages.date(report.date))}`}</span>
        </p>
        {report.isPresumed && <p class="note">{check.presumed}</p>}
        <p class="quiet small caution-line">{cautionSentence(props.rates, messages)}</p>
        <div class="keep" role="group" aria-label={check.export}>
          <SaveMenu {...{ report, code, messages }} pressLines={props.pressLines} onDownload={props.onDownload} />
          <span class="besides">
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                copy(exportReport(report, 'text', code, props.pressLines, messages));
              }}
            >
              {check.copyResult}
            </button>
            <button type="button" class="quiet-button" onClick={props.onPrint}>
              {check.print}
            </button>
          </span>
        </div>
      </header>
      <p class="unseen" role="status">
        {copied}
      </p>
      <Summary {...{ arranged, messages }} dateLine={code.dateLine} onGo={go} />
      {arranged.statements.length > 0 && (
        <section aria-labelledby="statements-title">
          <h2 id="statements-title">{check.compared}</h2>
          <Filters
            claims={arranged.statements.map(({ claim }) => claim)}
            chosen={filter}
            messages={messages}
            onChoose={props.onFilter}
          />
          <p class="key" aria-hidden="true">
            <span class="stretch changed">{check.key.changed}</span>
            <span class="stretch left-out">{check.key.leftOut}</span>
          </p>
          <div class="heads" aria-hidden="true">
            <span>{check.text}</span>
            <span>{check.code}</span>
          </div>
          <ol class="statements">
            {shown.map((statement) => (
              <StatementRow
                key={statement.number}
                {...{ statement, code, messages, onSelect }}
                onCopy={(text) => {
                  copy(copiedFinding(text, statement.claim, report, code, props.style, messages));
                }}
              />
            ))}
          </ol>
          {compared.length > shown.length && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setRows(rows + ROWS);
              }}
            >
              {check.more(Math.min(ROWS, compared.length - shown.length))}
            </button>
          )}
          {compared.length < arranged.statements.length && (
            <p class="quiet small">{check.hidden(arranged.statements.length - compared.length)}</p>
          )}
        </section>
      )}
      {copied !== '' && (
        <p class="copied" aria-hidden="true">
          {copied}
        </p>
      )}
      <Quotations quotes={result.quotes} messages={messages} onSelect={onSelect} />
      <AboutCode sentences={arranged.about} messages={messages} onSelect={onSelect} />
      <PressLines lines={props.pressLines.filter((l) => result.pressLines.includes(l.id))} messages={messages} />
      {arranged.isOneStatement || (
        <CoverageMap {...{ arranged, messages }} voluntaryMentioned={result.voluntaryMentioned} />
      )}
      <Rest rest={arranged.rest} messages={messages} onSelect={onSelect} />
      <p class="printed">
        {`${messages.code.title}, ${messages.code.date}. ${messages.code.provenance} ${code.provenance.page}`}
      </p>
    </div>
  );
}
