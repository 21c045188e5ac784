/** A result to keep: Markdown or plain text, with date, address and source. */
import type { Messages } from '../../data/messages/en';
import type { Code, PressLine } from '../../data/types';
import { pinpointOf } from '../../engine/cite';
import { escapeMarkdown, withoutControls } from '../../engine/text/markdown';
import { clauseInText, clauseLabel } from '../../wording/clauses';
import { comparedWords } from './compared';
import { GLYPHS } from './cues';
import { shownFindings } from './Findings';
import type { CheckReport } from './model';
import { quoteNote } from './Quotations';
import { findingSentence, headerSentence, resultNote, ruleName } from '../../wording/findings';

export type ExportFormat = 'markdown' | 'text';

interface Style {
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly quote: (label: string, words: string) => string;
  readonly item: (words: string, how?: (words: string) => string) => string;
  readonly plain: (words: string) => string;
  /** A link where the format has them. */
  readonly address: (url: string) => string;
}

const STYLES: Readonly<Record<ExportFormat, Style>> = {
  markdown: {
    title: (words) => `# ${escapeMarkdown(words)}`,
    heading: (words) => `## ${escapeMarkdown(words)}`,
    quote: (label, words) => `**${escapeMarkdown(label)}**\n> ${escapeMarkdown(words)}`,
    item: (words, how = escapeMarkdown) => `- ${how(words)}`,
    plain: escapeMarkdown,
    address: (url) => `<${encodeURI(decodedOnce(url))}>`,
  },
  text: {
    title: (words) => `${words}\n${'='.repeat(Math.min(words.length, 72))}`,
    heading: (words) => `${words}\n${'-'.repeat(Math.min(words.length, 72))}`,
    quote: (label, words) => `${label}: “${words}”`,
    item: (words) => `  * ${words}`,
    plain: (words) => words,
    address: (url) => url,
  },
};

/** The whole result. `lines` are all known press lines. */
export function exportReport(
  report: CheckReport,
  format: ExportFormat,
  code: Code,
  lines: readonly PressLine[],
  messages: Messages,
): string {
  const { check } = messages;
  const { exported } = check;
  const { source, result, date } = report;
  const as = STYLES[format];
  const out: string[] = [
    as.title(exported.title),
    as.plain(exported.source(check.sourceOf[source.kind], oneLine(source.title))),
    ...(source.url === null ? [] : [exported.address(as.address(source.url))]),
    as.plain(exported.date(messages.date(date))),
    as.plain(headerSentence(result.claims, messages)),
    as.plain(exported.method),
  ];
  result.claims.forEach((claim, index) => {
    const { verdict, units } = claim.result;
    out.push(as.heading(`${index + 1}. ${GLYPHS[verdict]} ${check.verdicts[verdict].label}`));
    out.push(as.quote(exported.text, oneLine(claim.quote)));
    const words = comparedWords(claim.result, code);
    const [unit] = units;
    if (unit !== undefined && words !== '') out.push(as.quote(clauseLabel(unit, messages), words));
    const note = resultNote(claim, messages);
    if (note !== null) out.push(as.plain(note));
    const findings = shownFindings(claim.result.findings).map((f) =>
      as.item(
        `${oneLine(findingSentence(f, verdict, code.dateLine, messages))} (${check.rule(ruleName(f, messages))}; ${check.severities[f.severity]})`,
      ),
    );
    if (findings.length > 0) out.push(findings.join('\n'));
  });
  if (result.quotes.length > 0) {
    out.push(as.heading(check.quotations));
    for (const quote of result.quotes) {
      const from = quote.units[0] === undefined ? '' : `; ${check.quoteStands(clauseInText(quote.units[0], messages))}`;
      out.push(`${as.quote(exported.quotation, oneLine(quote.quote))}\n${as.item(quoteNote(quote, messages) + from)}`);
    }
  }
  const repeated = lines.filter((l) => result.pressLines.includes(l.id));
  if (repeated.length > 0) {
    out.push(as.heading(check.pressLines));
    for (const line of repeated) {
      out.push([as.plain(check.pressLine(line.words)), ...line.sources.map((s) => as.item(s, as.address))].join('\n'));
    }
  }
  const reported = result.coverage.filter((c) => c.verdicts.length > 0).length;
  out.push(as.heading(check.coverage));
  out.push(as.plain(check.coverageCount(reported, result.coverage.length)));
  out.push(as.plain(result.voluntaryMentioned ? check.saidVoluntary : check.neverVoluntary));
  if (result.neverMentioned.length > 0)
    out.push(as.plain(check.neverClauses(pinpointOf(result.neverMentioned, messages.citation))));
  out.push(
    [
      ...[messages.code.title, messages.code.date, messages.code.provenance].map(as.plain),
      as.address(code.provenance.page),
    ].join('\n'),
  );
  return withoutControls(`${out.join('\n\n')}\n`);
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** Addresses may be percent-encoded already; encoding twice would break them. */
function decodedOnce(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
