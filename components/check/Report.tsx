import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Code, PressLine } from '../../data/types';
import type { ArticleClaim, ArticleQuote, Verdict } from '../../engine/check';
import { CoverageMap } from './CoverageMap';
import type { CitationStyle } from '../../engine/cite';
import { copiedFinding } from './export/finding';
import { SaveMenu } from './export/SaveMenu';
import { Filters } from './Filters';
import type { CheckReport } from './model';
import { PressLines } from './PressLines';
import { Quotations } from './Quotations';
import { headerSentence } from '../../wording/findings';
import { StatementRow } from './StatementRow';

export interface ReportProps {
  readonly report: CheckReport;
  readonly code: Code;
  readonly pressLines: readonly PressLine[];
  /** The style in which the Code is cited. */
  readonly style: CitationStyle;
  readonly messages: Messages;
  readonly filter: Verdict | null;
  readonly onFilter: (verdict: Verdict | null) => void;
  /** Shows a stretch on the page that it comes from; null where there is no page. */
  readonly onSelect: ((place: ArticleClaim | ArticleQuote) => void) | null;
  readonly onCopy: (text: string) => boolean;
  readonly onDownload: (fileName: string, text: string, type: string) => void;
  readonly onPrint: () => void;
}

/** Rows drawn at once: a book of statements must not hold the panel. */
const ROWS = 120;
/** Milliseconds for which we say that something was copied. */
const LEAST_RECALL = 2500;

/** A text beside the Code: what is counted, statement by statement, and what is never mentioned. */
export function Report(props: ReportProps): JSX.Element {
  const { report, code, messages, filter, onSelect } = props;
  const { check } = messages;
  const { result } = report;
  const [rows, setRows] = useState(ROWS);
  const [copied, setCopied] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setCopied('');
    }, LEAST_RECALL);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const numbered = result.claims.map((claim, index) => ({ claim, number: index + 1 }));
  const wanted = numbered.filter(({ claim }) => filter === null || claim.result.verdict === filter);
  const shown = wanted.slice(0, rows);
  return (
    <div class="report">
      <header class="result">
        <h2 tabIndex={-1}>{headerSentence(result.claims, messages)}</h2>
        <p class="origin">
          {check.sourceOf[report.source.kind]}
          {report.source.title && (
            <>
              : <bdi>{messages.quoted(report.source.title)}</bdi>
            </>
          )}
          {report.source.url !== null && <span class="address">{` <${report.source.url}>`}</span>}
          <span class="quiet">{` · ${check.on(messages.date(report.date))}`}</span>
        </p>
        <p class="quiet small">{check.noScore}</p>
      </header>
      <Filters claims={result.claims} chosen={filter} messages={messages} onChoose={props.onFilter} />
      <p class="unseen" role="status">
        {copied}
      </p>
      <p class="key" aria-hidden="true">
        <span class="stretch changed">{check.key.changed}</span>
        <span class="stretch left-out">{check.key.leftOut}</span>
      </p>
      <div class="heads" aria-hidden="true">
        <span>{check.text}</span>
        <span>{check.code}</span>
      </div>
      <ol class="statements">
        {shown.map(({ claim, number }) => (
          <StatementRow
            key={number}
            {...{ claim, number, code, messages, onSelect }}
            onCopy={(text) => {
              setCopied(
                props.onCopy(copiedFinding(text, claim, report, code, props.style, messages))
                  ? check.copied
                  : check.notCopied,
              );
            }}
          />
        ))}
      </ol>
      {wanted.length > shown.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setRows(rows + ROWS);
          }}
        >
          {check.more(Math.min(ROWS, wanted.length - shown.length))}
        </button>
      )}
      {wanted.length < numbered.length && <p class="quiet small">{check.hidden(numbered.length - wanted.length)}</p>}
      {copied !== '' && (
        <p class="copied" aria-hidden="true">
          {copied}
        </p>
      )}
      <Quotations quotes={result.quotes} messages={messages} onSelect={onSelect} />
      <PressLines lines={props.pressLines.filter((l) => result.pressLines.includes(l.id))} messages={messages} />
      <CoverageMap result={result} messages={messages} />
      <p class="printed">
        {`${messages.code.title}, ${messages.code.date}. ${messages.code.provenance} ${code.provenance.page}`}
      </p>
      <section class="keep">
        <h2>{check.export}</h2>
        <SaveMenu {...{ report, code, messages }} pressLines={props.pressLines} onDownload={props.onDownload} />
        <p class="actions">
          <button type="button" class="quiet-button" onClick={props.onPrint}>
            {check.print}
          </button>
        </p>
      </section>
    </div>
  );
}
