/** A result as a document to read. */
import type { Messages } from '../../../data/messages/en';
import type { Code, PressLine } from '../../../data/types';
import { pinpointOf } from '../../../engine/cite';
import type { Part } from '../../../engine/report/outline';
import { clauseInText } from '../../../wording/clauses';
import { headerSentence } from '../../../wording/findings';
import { GLYPHS } from '../cues';
import type { CheckReport } from '../model';
import { quoteNote } from '../Quotations';
import { oneLine, type StatementInWords } from './statements';

/** `lines` are all known press lines, `citation` is how the Code is cited. */
export function reportParts(
  { source, result, date }: CheckReport,
  statements: readonly StatementInWords[],
  code: Code,
  lines: readonly PressLine[],
  citation: string,
  messages: Messages,
): readonly Part[] {
  const { check } = messages;
  const { exported } = check;
  const parts: Part[] = [
    { kind: 'title', words: exported.title },
    {
      kind: 'lines',
      lines: [
        [exported.source(check.sourceOf[source.kind], oneLine(source.title))],
        ...(source.url === null ? [] : [[messages.report.address, { words: source.url, url: source.url }]]),
        [exported.date(messages.date(date))],
      ],
    },
    { kind: 'lines', lines: [[headerSentence(result.claims, messages)], [exported.method]] },
  ];
  for (const statement of statements) parts.push(...statementParts(statement, messages));
  if (result.quotes.length > 0) {
    parts.push({ kind: 'heading', words: check.quotations });
    for (const quote of result.quotes) {
      const from = quote.units[0] === undefined ? '' : `; ${check.quoteStands(clauseInText(quote.units[0], messages))}`;
      parts.push({ kind: 'quote', label: exported.quotation, words: oneLine(quote.quote) });
      parts.push({ kind: 'list', items: [[quoteNote(quote, messages) + from]] });
    }
  }
  const repeated = lines.filter((l) => result.pressLines.includes(l.id));
  if (repeated.length > 0) parts.push({ kind: 'heading', words: check.pressLines });
  for (const line of repeated) {
    parts.push({ kind: 'lines', lines: [[check.pressLine(line.words)]] });
    parts.push({ kind: 'list', items: line.sources.map((url) => [{ words: url, url }]) });
  }
  const reported = result.coverage.filter((c) => c.verdicts.length > 0).length;
  parts.push(
    { kind: 'heading', words: check.coverage },
    {
      kind: 'lines',
      lines: [
        [check.coverageCount(reported, result.coverage.length)],
        [result.voluntaryMentioned ? check.saidVoluntary : check.neverVoluntary],
        ...(result.neverMentioned.length > 0
          ? [[check.neverClauses(pinpointOf(result.neverMentioned, messages.citation))]]
          : []),
      ],
    },
    { kind: 'heading', words: messages.report.code },
    {
      kind: 'lines',
      lines: [[citation], [messages.code.provenance], [{ words: code.provenance.page, url: code.provenance.page }]],
    },
  );
  return parts;
}

function statementParts(statement: StatementInWords, { check, report }: Messages): readonly Part[] {
  const { exported } = check;
  const notes = [
    ...(statement.note === null ? [] : [[statement.note]]),
    ...(statement.link === null ? [] : [[{ words: report.onPage, url: statement.link }]]),
  ];
  return [
    {
      kind: 'heading',
      words: `${statement.number}. ${GLYPHS[statement.verdict]} ${check.verdicts[statement.verdict].label}`,
    },
    { kind: 'quote', label: exported.text, words: statement.quote },
    ...(statement.clause !== null && statement.clauseText !== ''
      ? [{ kind: 'quote', label: statement.clause, words: statement.clauseText } as const]
      : []),
    ...(notes.length > 0 ? [{ kind: 'lines', lines: notes } as const] : []),
    ...(statement.findings.length > 0
      ? [
          {
            kind: 'list',
            items: statement.findings.map((f) => [`${f.sentence} (${check.rule(f.rule)}; ${f.severity})`]),
          } as const,
        ]
      : []),
  ];
}
