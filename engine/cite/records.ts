/**
 * Citations for reference managers: RIS, BibTeX, CSL-JSON.
 *
 * The Code names no author, so there is none. The ministry is the publisher of the page; New York is where the Code is
 * dated and not where the ministry publishes, so it is never put in a field for the publisher's place.
 */
import { parseDate } from '../dates';
import type { CitationContent, CitationWords } from './types';

export function risCitation(content: CitationContent, words: CitationWords): string {
  const date = parseDate(content.date);
  const fields: [string, string][] = [
    ['TY', 'GOVDOC'],
    ['TI', content.title],
    ['PB', content.publisher],
  ];
  if (date) fields.push(['PY', `${date.year}`], ['DA', content.date.replaceAll('-', '/')]);
  if (content.pinpoint !== '') fields.push(['SE', content.pinpoint]);
  fields.push(['UR', content.page]);
  if (content.accessed !== null) fields.push(['Y2', content.accessed.replaceAll('-', '/')]);
  fields.push(['LA', words.language.tag], ['N1', provenanceOf(content, words)]);
  if (content.quotation) fields.push(['N1', content.quotation.text]);
  fields.push(['ER', '']);
  // A field is one line: a break inside a value would end it.
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`).join('');
}

const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export function bibtexCitation(content: CitationContent, words: CitationWords): string {
  const date = parseDate(content.date);
  const fields: [string, string][] = [
    // Two pairs of braces keep the capitals; `key` sorts what has no author.
    ['title', `{{${tex(content.title)}}}`],
    ['key', `{${tex(content.title)}}`],
    ['publisher', `{${tex(content.publisher)}}`],
  ];
  if (date) fields.push(['year', `{${date.year}}`], ['month', BIBTEX_MONTHS[date.month - 1] ?? '{}']);
  const note = [...(content.pinpoint === '' ? [] : [`${content.pinpoint}.`]), provenanceOf(content, words)].join(' ');
  fields.push(['note', `{${tex(note)}}`], ['url', `{${content.page}}`]);
  if (content.accessed !== null) fields.push(['urldate', `{${content.accessed}}`]);
  fields.push(['language', `{${words.language.name}}`]);
  if (content.quotation) fields.push(['annote', `{${tex(content.quotation.text.replace(/\s+/gu, ' '))}}`]);
  return `@misc{${content.key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}`;
}

/** An array of one item, as reference managers import it. */
export function cslCitation(content: CitationContent, words: CitationWords): string {
  const [date, accessed] = [parseDate(content.date), content.accessed === null ? null : parseDate(content.accessed)];
  const item = {
    id: content.key,
    type: 'document',
    title: content.title,
    publisher: content.publisher,
    'event-place': content.place,
    ...(date && { issued: { 'date-parts': [[date.year, date.month, date.day]] } }),
    ...(accessed && { accessed: { 'date-parts': [[accessed.year, accessed.month, accessed.day]] } }),
    ...(content.pinpoint !== '' && { section: content.pinpoint }),
    URL: content.page,
    language: words.language.tag,
    note: provenanceOf(content, words),
    ...(content.quotation && { annote: content.quotation.text }),
  };
  return JSON.stringify([item], null, 2);
}

function provenanceOf({ place, date, publisher }: CitationContent, words: CitationWords): string {
  return words.provenance(place, date, publisher);
}

/** Text for a BibTeX field: TeX's own signs escaped, typography as TeX writes it. */
function tex(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
    '–': '--',
    '—': '---',
    '“': '``',
    '”': "''",
    '‘': '`',
    '’': "'",
    '…': '...',
  };
  return text.replace(/[\\~^–—“”‘’…{}$&#%_]/gu, (sign) => signs[sign] ?? `\\${sign}`);
}
