/** Citations to read: the words that are cited, and the citation after them, as text, Markdown and HTML. */
import { escapeHtml } from '../text/html';
import { escapeMarkdown } from '../text/markdown';
import { setRuns, type Format, type Run } from './runs';
import { STYLES } from './styles';
import type { CitationContent, CitationWords, QuotedLine, ReadingStyle } from './types';

/** Sets a citation with what it quotes. The sentence ends with a full stop, where the address at its end allows it. */
export function readingCitation(
  style: ReadingStyle,
  content: CitationContent,
  words: CitationWords,
  format: Format,
): string {
  const set = STYLES[style](content, words);
  const isOwn = style === 'plain' || style === 'markdown';
  const { quotation, inline } = content;
  const reference = ended(style, set.kind === 'note' ? set.note : set.entry);
  if (!quotation) return blocks(set.kind === 'note' ? [reference] : [set.inText, reference], format);
  // Our own form has no other home than the text itself; the named styles have notes and lists.
  if (inline && isOwn && set.kind === 'note') {
    return block([...inQuotationMarks(quotation.text), ' (', ...set.note, ').'], format);
  }
  const inText = set.kind === 'two-parts' ? set.inText : [];
  const quoted = inline
    ? block([...inQuotationMarks(quotation.text), ...spaced(inText)], format)
    : quoteBlock(quotation.lines, inText, content.source.page, format);
  return [quoted, block(isOwn ? ['— ', ...reference] : reference, format)].join(BETWEEN[format]);
}

const BETWEEN: Readonly<Record<Format, string>> = { text: '\n\n', markdown: '\n\n', html: '\n' };

function blocks(all: readonly (readonly Run[])[], format: Format): string {
  return all.map((runs) => block(runs, format)).join(BETWEEN[format]);
}

function block(runs: readonly Run[], format: Format): string {
  const text = setRuns(runs, format);
  return format === 'html' ? `<p>${text}</p>` : text;
}

/** APA puts no full stop after an address. */
function ended(style: ReadingStyle, runs: readonly Run[]): readonly Run[] {
  return style === 'apa' ? runs : [...runs, '.'];
}

/** A block quotation, a citation for the run of the text at its end. */
function quoteBlock(lines: readonly QuotedLine[], inText: readonly Run[], page: string, format: Format): string {
  const paragraphs = lines.map((line, index) => {
    const end = index === lines.length - 1 ? setRuns(spaced(inText), format) : '';
    return labelled(line, format) + end;
  });
  switch (format) {
    case 'text':
      return paragraphs.join('\n');
    case 'markdown':
      return paragraphs.map((p) => `> ${p}`).join('\n>\n');
    case 'html': {
      const inner = paragraphs.map((p) => `<p>${p}</p>`).join('\n');
      return `<blockquote cite="${escapeHtml(page)}">\n${inner}\n</blockquote>`;
    }
  }
}

function labelled({ label, text }: QuotedLine, format: Format): string {
  const line = label === null ? text : `${label} ${text}`;
  if (format === 'html') return escapeHtml(line);
  return format === 'markdown' ? escapeMarkdown(line) : line;
}

function spaced(runs: readonly Run[]): readonly Run[] {
  return runs.length === 0 ? [] : [' ', ...runs];
}

/** Quotation marks inside quotation marks are single. */
function inQuotationMarks(text: string): readonly Run[] {
  return [`“${text.replace(/“/gu, '‘').replace(/”/gu, '’')}”`];
}
