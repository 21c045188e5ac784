/** A result as a document to read. */
import type { Messages } from '../../../data/messages/en';
import type { Code, PressLine } from '../../../data/types';
import { pinpointOf } from '../../../engine/cite';
import type { Difference, Invention, Numbered, Omission } from '../../../engine/report/arrange';
import type { Inline, Part } from '../../../engine/report/outline';
import { clauseInText } from '../../../wording/clauses';
import {
  besidesSentence,
  differenceSentence,
  headerSentence,
  inventionSentence,
  omissionSentence,
  quoteChangeSentence,
  quoteNote,
  regionSentence,
} from '../../../wording/findings';
import type { CheckReport } from '../model';
import { embedded, oneLine, type AboutInWords, type ReportInWords, type StatementInWords } from './statements';

/** `lines` are all known press lines, `citation` is how the Code is cited. */
export function reportParts(
  { source, result, date, region, isPresumed }: CheckReport,
  { statements, about, arranged }: ReportInWords,
  code: Code,
  lines: readonly PressLine[],
  citation: string,
  messages: Messages,
): readonly Part[] {
  const { check, facts } = messages;
  const { exported } = check;
  const besides = besidesSentence(arranged, messages);
  const part = regionSentence(region, messages);
  const parts: Part[] = [
    { kind: 'title', words: exported.title },
    {
      kind: 'lines',
      lines: [
        [
          [
            source.title
              ? `${check.sourceFrom[source.kind]} ${messages.quoted(oneLine(source.title))}`
              : check.sourceOf[source.kind],
            ...embedded(source, messages),
          ].join(', '),
        ],
        ...(source.url === null ? [] : [[messages.report.address, { words: source.url, url: source.url }]]),
        ...(part === null ? [] : [[part]]),
        [exported.date(messages.date(date))],
      ],
    },
    {
      kind: 'lines',
      lines: [
        [headerSentence(arranged, messages)],
        ...(besides === '' ? [] : [[besides]]),
        ...(isPresumed ? [[check.presumed]] : []),
        [exported.method],
      ],
    },
    ...listPart(
      check.differences,
      arranged.differences.map((one) => oneLine(differenceSentence(one, code.dateLine, messages)) + at(one, messages)),
    ),
    ...listPart(
      check.inventions,
      arranged.inventions.map((one) => oneLine(inventionSentence(one, messages)) + at(one, messages)),
    ),
    ...listPart(check.leavesOut, [
      ...(arranged.omitsVoluntary ? [check.neverVoluntary] : []),
      ...arranged.omissions.map((one) => oneLine(omissionSentence(one, messages)) + at(one, messages)),
    ]),
  ];
  const grouped = new Set(about.flatMap((one) => one.about));
  const byNumber = new Map(statements.map((one) => [one.number, one]));
  const inOrder = (numbered: readonly Numbered[]): readonly StatementInWords[] =>
    numbered.flatMap(({ number }) => byNumber.get(number) ?? []);
  for (const statement of inOrder(arranged.statements)) parts.push(...statementParts(statement, grouped, messages));
  if (about.length > 0) parts.push({ kind: 'heading', words: facts.title }, { kind: 'lines', lines: [[facts.lead]] });
  for (const one of about) {
    parts.push({ kind: 'quote', label: exported.text, words: one.quote });
    if (one.link !== null) parts.push({ kind: 'lines', lines: [[{ words: messages.report.onPage, url: one.link }]] });
    parts.push({ kind: 'list', items: one.about.flatMap((said) => aboutItems(said, messages)) });
  }
  if (result.quotes.length > 0) {
    parts.push({ kind: 'heading', words: check.quotations });
    for (const quote of result.quotes) {
      const from = quote.units[0] === undefined ? '' : `; ${check.quoteStands(clauseInText(quote.units[0], messages))}`;
      parts.push({ kind: 'quote', label: exported.quotation, words: oneLine(quote.quote) });
      const changes = quote.changes.map((change) => [oneLine(quoteChangeSentence(change, messages))]);
      parts.push({ kind: 'list', items: [[quoteNote(quote, messages) + from], ...changes] });
    }
  }
  const repeated = lines.filter((l) => result.pressLines.includes(l.id));
  if (repeated.length > 0) parts.push({ kind: 'heading', words: check.pressLines });
  for (const line of repeated) {
    parts.push({ kind: 'lines', lines: [[check.pressLine(line.words)]] });
    parts.push({ kind: 'list', items: line.sources.map((url) => [{ words: url, url }]) });
  }
  if (arranged.rest.length > 0) parts.push({ kind: 'heading', words: check.notCompared });
  for (const { reason, statements: those } of arranged.rest)
    parts.push(
      { kind: 'lines', lines: [[check.skippedOf(check.skipped[reason], those.length)]] },
      {
        kind: 'list',
        items: inOrder(those).map(({ number, quote, link }) => [
          `${number}. ${quote}`,
          ...(link === null ? [] : [' ', { words: messages.report.onPage, url: link }]),
        ]),
      },
    );
  const { coverage, neverMentioned } = arranged;
  const reported = coverage.length - neverMentioned.length;
  const covered = [
    [check.coverageCount(reported, coverage.length)],
    [result.voluntaryMentioned ? check.saidVoluntary : check.neverVoluntary],
    ...(neverMentioned.length > 0 ? [[check.neverClauses(pinpointOf(neverMentioned, messages.citation))]] : []),
  ];
  if (!arranged.isOneStatement)
    parts.push({ kind: 'heading', words: check.coverage }, { kind: 'lines', lines: covered });
  parts.push(
    { kind: 'heading', words: messages.report.code },
    {
      kind: 'lines',
      lines: [[citation], [messages.code.provenance], [{ words: code.provenance.page, url: code.provenance.page }]],
    },
  );
  return parts;
}

function listPart(heading: string, sentences: readonly string[]): readonly Part[] {
  if (sentences.length === 0) return [];
  return [
    { kind: 'heading', words: heading },
    { kind: 'list', items: sentences.map((sentence) => [sentence]) },
  ];
}

/** The statement in which it is, in brackets. */
function at(one: Difference | Invention | Omission, { check }: Messages): string {
  return 'number' in one ? ` (${check.toStatement(one.number)})` : '';
}

/** What is on record, with the pages that carry it. */
function aboutItems({ quote, label, records }: AboutInWords, { facts }: Messages): readonly (readonly Inline[])[] {
  return records.map(({ sentence, isOwn, sources }, index): readonly Inline[] => [
    `${index === 0 ? `“${quote}”: ${label}. ` : ''}${isOwn ? `${facts.own}: ` : ''}${sentence}`,
    ...(sources.length > 0 ? [` ${facts.sources(sources.length)} `] : []),
    ...sources.flatMap(({ words, url, date }, n): readonly Inline[] => [
      ...(n > 0 ? ['; '] : []),
      url === null ? oneLine(words) : { words: oneLine(words), url },
      `, ${date}`,
    ]),
  ]);
}

/** `grouped` is what the section on statements about the Code has. */
function statementParts(
  statement: StatementInWords,
  grouped: ReadonlySet<AboutInWords>,
  messages: Messages,
): readonly Part[] {
  const beside = statement.about.filter((one) => !grouped.has(one));
  const { check, report, facts } = messages;
  const { exported } = check;
  const notes = [
    ...(statement.note === null ? [] : [[statement.note]]),
    ...(statement.link === null ? [] : [[{ words: report.onPage, url: statement.link }]]),
  ];
  const findings = [
    ...statement.quoteChanges.map(({ sentence }) => `${sentence} (${check.inQuotation})`),
    ...statement.findings.map((f) => `${f.sentence} (${check.rule(f.rule)}; ${f.severity})`),
  ];
  return [
    {
      kind: 'heading',
      words: `${statement.number}. ${statement.glyph} ${statement.label}`,
    },
    { kind: 'quote', label: exported.text, words: statement.quote },
    ...(statement.clause !== null && statement.clauseText !== ''
      ? [{ kind: 'quote', label: statement.clause, words: statement.clauseText } as const]
      : []),
    ...(notes.length > 0 ? [{ kind: 'lines', lines: notes } as const] : []),
    ...(findings.length > 0 ? [{ kind: 'list', items: findings.map((words) => [words]) } as const] : []),
    ...(beside.length > 0
      ? [
          { kind: 'lines', lines: [[`${facts.beside}:`]] } as const,
          { kind: 'list', items: beside.flatMap((one) => aboutItems(one, messages)) } as const,
        ]
      : []),
  ];
}
