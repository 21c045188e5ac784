/**
 * The Code as an item for reference managers: RIS, BibTeX (biblatex), CSL-JSON. One item, whatever part is cited: five cited
 * paragraphs are one entry of a bibliography, and the pinpoint belongs to each citation of it.
 *
 * The Code names no author, so there is none. The ministry is the publisher of the page; New York is where the Code is
 * dated and not where the ministry publishes, so it is never put in a field for the publisher's place: it is the place of an event
 * where a format has one, and in the note.
 */
import { parseDate } from '../dates';
import { yearOf } from './dates';
import { pinpointOfPlace } from './pinpoint';
import { SHORT_TITLE, WITH_STOP } from './styles';
import type { CitationWords, Place, RecordStyle, Source } from './types';

/** By what an item of the Code is known in a library: letters, digits and hyphens. */
export function keyOf({ date }: Source): string {
  return `code-of-conduct-${yearOf(date)}`;
}

/** The item as the text of a file. */
export function recordOf(source: Source, style: RecordStyle, words: CitationWords): string {
  switch (style) {
    case 'ris':
      return ris(source, words);
    case 'bibtex':
      return bibtex(source, words);
    case 'csl-json':
      return csl(source, words);
  }
}

/**
 * What is to be entered where the Code is cited: the command of biblatex, the citation of pandoc, else the pinpoint alone; null for
 * the Code as a whole.
 */
export function locatorOf(source: Source, place: Place, style: RecordStyle): string | null {
  const where = pinpointOfPlace(place, WITH_STOP);
  if (where === '') return null;
  switch (style) {
    case 'ris':
      return where;
    case 'bibtex':
      return `\\autocite[${tex(where)}]{${keyOf(source)}}`;
    case 'csl-json':
      return `[@${keyOf(source)}, ${where}]`;
  }
}

function ris(source: Source, words: CitationWords): string {
  const fields: [string, string][] = [
    // What reference managers take a government document for as well; but only for a report do all of them read the day in DA.
    ['TY', 'RPRT'],
    ['ID', keyOf(source)],
    ['TI', source.title],
    ['ST', SHORT_TITLE],
    ['PB', source.publisher],
    ['PY', yearOf(source.date)],
    ['DA', risDate(source.date)],
    ['UR', source.page],
  ];
  if (source.accessed !== null) fields.push(['Y2', risDate(source.accessed)]);
  fields.push(['LA', words.language.tag], ['N1', provenanceOf(source, words)], ['ER', '']);
  // A field is one line: a break inside a value would end it.
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`).join('');
}

/** “2018/09/28/”: year, month, day, and after the last stroke what else there might be. */
function risDate(iso: string): string {
  return `${iso.replaceAll('-', '/')}/`;
}

function bibtex(source: Source, words: CitationWords): string {
  const fields: [string, string][] = [
    // Two pairs of braces keep the capitals; `sortkey` sorts what has no author.
    ['title', `{{${tex(source.title)}}}`],
    ['shorttitle', `{{${tex(SHORT_TITLE)}}}`],
    ['sortkey', `{${tex(source.title)}}`],
    ['organization', `{${tex(source.publisher)}}`],
    ['date', `{${source.date}}`],
    ['venue', `{${tex(source.city)}}`],
    ['url', `{${source.page}}`],
  ];
  if (source.accessed !== null) fields.push(['urldate', `{${source.accessed}}`]);
  fields.push(['langid', `{${words.language.name}}`], ['note', `{${tex(provenanceOf(source, words))}}`]);
  return `@misc{${keyOf(source)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/** An array of one item, as reference managers import it. */
function csl(source: Source, words: CitationWords): string {
  const item = {
    id: keyOf(source),
    type: 'document',
    title: source.title,
    'title-short': SHORT_TITLE,
    publisher: source.publisher,
    'event-place': source.city,
    ...dateField('issued', source.date),
    ...(source.accessed !== null && dateField('accessed', source.accessed)),
    URL: source.page,
    language: words.language.tag,
    note: provenanceOf(source, words),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateField(name: 'issued' | 'accessed', iso: string): object {
  const date = parseDate(iso);
  return date ? { [name]: { 'date-parts': [[date.year, date.month, date.day]] } } : {};
}

function provenanceOf({ city, date, publisher }: Source, words: CitationWords): string {
  return words.provenance(city, date, publisher);
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
