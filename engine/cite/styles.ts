/**
 * What each style to read says, by its manual; docs/citation-styles.md has the rules and their sources. The Code names no
 * author, so its title comes first. The date is the Code's own, the publisher that of the page which carries it.
 */
import { americanDate, shortAmericanDate, shortDate, writtenDate, yearFirst, yearOf } from './dates';
import { pinpointOfPlace } from './pinpoint';
import { link, title, type Run } from './runs';
import type { CitationContent, CitationWords, PinpointWords, Place, ReadingStyle } from './types';

/**
 * A citation in full, with the pinpoint in it; or one for the run of the text, which has the pinpoint, and the entry in the list
 * of references, which has none. None ends with the full stop of a sentence.
 */
export type SetCitation =
  | { readonly kind: 'note'; readonly note: readonly Run[] }
  | { readonly kind: 'two-parts'; readonly inText: readonly Run[]; readonly entry: readonly Run[] };

/** `words` are for the styles that are ours; a named style has the English words of its manual. */
type SetStyle = (content: CitationContent, words: CitationWords) => SetCitation;

/** By what an entry with a long title is called in the run of a text. */
export const SHORT_TITLE = 'Code of Conduct';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The pinpoints of a style that has `one` and `many` for paragraphs, and `preambular` before them in the preamble. */
function manual(one: string, many: string, preamble = 'preamble', preambular = 'preambular'): PinpointWords {
  const paragraphs = (parts: readonly string[], several: boolean): string =>
    `${several ? many : one} ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`}`;
  return {
    preamble,
    preambular: (parts, several) => `${preambular} ${paragraphs(parts, several)}`,
    paragraphs,
    sentence: (pinpoint, n) => `${pinpoint}, ${ORDINALS[n - 1] ?? `${n}th`} sentence`,
    chapeau: (pinpoint) => `${pinpoint}, chapeau`,
  };
}

/** What most manuals write, and what reference managers are given. */
export const WITH_STOP = manual('para.', 'paras.');
const OSCOLA = manual('para', 'paras');
const MLA = manual('par.', 'pars.');
const BLUEBOOK = manual('¶', '¶¶', 'pmbl.', 'pmbl.');

const plain: SetStyle = ({ source, place }, words) => ({
  kind: 'note',
  note: [
    title(source.title),
    `, ${source.city}, ${words.date(source.date)}${after(', ', place, words)}, ${words.publisher(source.publisher)}, `,
    link(source.page),
    dated(source.accessed, (day) => ` (${words.accessed(day)})`),
  ],
});

export const STYLES: Readonly<Record<ReadingStyle, SetStyle>> = {
  plain,
  markdown: plain,

  oscola: ({ source, place }) => ({
    kind: 'note',
    note: [
      `‘${source.title}’ (${source.publisher}, ${writtenDate(source.date)})${after(' ', place, OSCOLA)} <`,
      link(source.page),
      '>',
      dated(source.accessed, (day) => ` accessed ${writtenDate(day)}`),
    ],
  }),

  'chicago-notes': ({ source, place }) => ({
    kind: 'note',
    note: [
      `“${source.title}” (${source.publisher}, ${americanDate(source.date)})${after(', ', place)}, `,
      dated(source.accessed, (day) => `accessed ${americanDate(day)}, `),
      link(source.page),
    ],
  }),

  'chicago-author-date': ({ source, place }) => ({
    kind: 'two-parts',
    inText: [`(“${source.title}” ${yearOf(source.date)}${after(', ', place)})`],
    entry: [
      `“${source.title}.” ${yearOf(source.date)}. ${source.publisher}. ${americanDate(source.date)}. `,
      dated(source.accessed, (day) => `Accessed ${americanDate(day)}. `),
      link(source.page),
    ],
  }),

  apa: ({ source, place }) => ({
    kind: 'two-parts',
    inText: ['(', title(SHORT_TITLE), `, ${yearOf(source.date)}${after(', ', place)})`],
    entry: [
      title(source.title),
      `. (${yearFirst(source.date)}). ${source.publisher}. `,
      dated(source.accessed, (day) => `Retrieved ${americanDate(day)}, from `),
      link(source.page),
    ],
  }),

  mla: ({ source, place }) => ({
    kind: 'two-parts',
    inText: ['(', title(SHORT_TITLE), `${after(', ', place, MLA)})`],
    entry: [
      title(source.title),
      `. ${source.publisher}, ${shortDate(source.date)}, `,
      link(source.page),
      dated(source.accessed, (day) => `. Accessed ${shortDate(day)}`),
    ],
  }),

  bluebook: ({ source, place }) => ({
    kind: 'note',
    note: [
      `${source.title}${after(', ', place, BLUEBOOK)}, ${shortAmericanDate(source.date)}, ${source.publisher}, `,
      link(source.page),
      dated(source.accessed, (day) => ` (last visited ${shortAmericanDate(day)})`),
    ],
  }),

  'iso-690': ({ source, place }) => ({
    kind: 'two-parts',
    inText: [`(${source.title} ${yearOf(source.date)}${after(', ', place)})`],
    entry: [
      title(source.title),
      `, ${yearOf(source.date)}. Online. ${source.publisher}. Available from: `,
      link(source.page),
      dated(source.accessed, (day) => ` [Accessed ${writtenDate(day)}]`),
    ],
  }),
};

/** The pinpoint with what comes before it; nothing for the Code as a whole. */
function after(before: string, place: Place, words: PinpointWords = WITH_STOP): string {
  const where = pinpointOfPlace(place, words);
  return where === '' ? '' : `${before}${where}`;
}

function dated(day: string | null, say: (day: string) => string): string {
  return day === null ? '' : say(day);
}
