/** Citations to read: plain text, Markdown, HTML with quotation markup, a legal footnote. */
import { escapeMarkdown as markdown } from '../text/markdown';
import type { CitationContent, CitationWords, QuotedLine } from './types';

/** "…, New York, 28 September 2018, para. 3(b), as published by the Ministry …, https://… (accessed …)". */
export function plainCitation(content: CitationContent, words: CitationWords): string {
  const { quotation, inline } = content;
  const reference = referenceOf(content, words, content.title, content.page);
  if (!quotation) return `${reference}.`;
  return inline ? `“${nested(quotation.text)}” (${reference}).` : `${quotation.text}\n\n— ${reference}.`;
}

export function markdownCitation(content: CitationContent, words: CitationWords): string {
  const { quotation, inline } = content;
  const escaped = { ...content, pinpoint: markdown(content.pinpoint), publisher: markdown(content.publisher) };
  const reference = referenceOf(escaped, words, `*${markdown(content.title)}*`, `<${content.page}>`);
  if (!quotation) return `${reference}.`;
  if (inline) return `“${markdown(nested(quotation.text))}” (${reference}).`;
  const lines = quotation.lines.map((l) => `> ${markdown(labelled(l))}`);
  return `${lines.join('\n>\n')}\n\n— ${reference}.`;
}

/** A block quotation, or `q` for words, with the address of the page in `cite`. */
export function htmlCitation(content: CitationContent, words: CitationWords): string {
  const { quotation, inline } = content;
  const page = html(content.page);
  const escaped = {
    ...content,
    place: html(content.place),
    pinpoint: html(content.pinpoint),
    publisher: html(content.publisher),
  };
  const reference = referenceOf(escaped, words, `<cite>${html(content.title)}</cite>`, `<a href="${page}">${page}</a>`);
  if (!quotation) return `<p>${reference}.</p>`;
  if (inline) return `<p><q cite="${page}">${html(nested(quotation.text))}</q> (${reference}).</p>`;
  const lines = quotation.lines.map((l) => `<p>${html(labelled(l))}</p>`);
  return `<blockquote cite="${page}">\n${lines.join('\n')}\n</blockquote>\n<p>— ${reference}.</p>`;
}

/** The form of footnotes in law: place and date in brackets, the pinpoint, the address in angle brackets. */
export function footnoteCitation(content: CitationContent, words: CitationWords): string {
  const pinpoint = content.pinpoint === '' ? '' : ` ${content.pinpoint}`;
  const accessed = content.accessed === null ? '' : ` ${words.accessed(content.accessed)}`;
  const signed = `(${content.place}, ${words.date(content.date)})`;
  return `${content.title} ${signed}${pinpoint}, ${words.publisher(content.publisher)} <${content.page}>${accessed}.`;
}

function referenceOf(content: CitationContent, words: CitationWords, title: string, page: string): string {
  const accessed = content.accessed === null ? '' : ` (${words.accessed(content.accessed)})`;
  return [
    title,
    content.place,
    words.date(content.date),
    ...(content.pinpoint === '' ? [] : [content.pinpoint]),
    words.publisher(content.publisher),
    `${page}${accessed}`,
  ].join(', ');
}

function labelled({ label, text }: QuotedLine): string {
  return label === null ? text : `${label} ${text}`;
}

/** Quotation marks inside quotation marks. */
function nested(text: string): string {
  return text.replace(/“/gu, '‘').replace(/”/gu, '’');
}

function html(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };
  return text.replace(/[&<>"']/gu, (sign) => `&${names[sign] ?? ''};`);
}
