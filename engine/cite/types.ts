/** Citations: what can be asked for and what comes back. */
import type { ClauseId } from '../clause';

/** Styles to read, in the order in which a reader is offered them. */
export const READING_STYLES = [
  'plain',
  'markdown',
  'oscola',
  'chicago-notes',
  'chicago-author-date',
  'apa',
  'mla',
  'bluebook',
  'iso-690',
] as const;

/** Formats of reference managers. */
export const RECORD_STYLES = ['ris', 'bibtex', 'csl-json'] as const;

export const CITATION_STYLES = [...READING_STYLES, ...RECORD_STYLES] as const;

export type ReadingStyle = (typeof READING_STYLES)[number];
export type RecordStyle = (typeof RECORD_STYLES)[number];
export type CitationStyle = ReadingStyle | RecordStyle;

/**
 * How much of the clauses is quoted. `sentence` is the id of a passage, as "7.2"; `words` are taken from one clause; `none` is
 * the citation alone.
 */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'sentence'; readonly passage: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'none' };

export type CitationError =
  | { readonly code: 'no-clause' }
  /** A sentence or words are cited from one clause at a time. */
  | { readonly code: 'several-clauses'; readonly ids: readonly ClauseId[] }
  | { readonly code: 'no-such-passage'; readonly passage: string; readonly clause: ClauseId }
  | { readonly code: 'words-not-in-clause'; readonly words: string; readonly clause: ClauseId }
  /** `accessed` is no date of the calendar written as YYYY-MM-DD. */
  | { readonly code: 'bad-date'; readonly accessed: string };

/**
 * `text` goes to the clipboard as text, `html`, where a style has it, beside it as HTML. A record for a reference manager is the
 * same whatever clause is cited: `locator` is what is to be entered where the clause is cited, null for the Code as a whole and
 * for styles to read, which say it themselves.
 */
export type CitationResult =
  | { readonly ok: true; readonly text: string; readonly html?: string; readonly locator: string | null }
  | { readonly ok: false; readonly error: CitationError };

/** A line of reading text. */
export interface QuotedLine {
  /** As the source numbers it, "3." or "(b)"; null for what it leaves unnumbered. */
  readonly label: string | null;
  /** The words of the source with [sic] where they are odd, […] where some are left out before them. */
  readonly text: string;
}

/** Words of the Code to read or to copy. */
export interface Quotation {
  readonly lines: readonly QuotedLine[];
  /** The lines with their labels, a line break between them. */
  readonly text: string;
}

/** The words of pinpoints. `parts` are numbers or ranges ("5–7"), `many` says whether they are several paragraphs. */
export interface PinpointWords {
  readonly preamble: string;
  readonly preambular: (parts: readonly string[], many: boolean) => string;
  readonly paragraphs: (parts: readonly string[], many: boolean) => string;
  /** Of the paragraph that a pinpoint names, a sentence from 1, or what opens its list. */
  readonly sentence: (pinpoint: string, n: number) => string;
  readonly chapeau: (pinpoint: string) => string;
}

/** The words of a citation in one language, where no manual has its own. Days are ISO dates. */
export interface CitationWords extends PinpointWords {
  /** BCP 47 tag, and the name by which TeX knows the language. */
  readonly language: { readonly tag: string; readonly name: string };
  readonly date: (day: string) => string;
  readonly publisher: (name: string) => string;
  readonly accessed: (day: string) => string;
  readonly provenance: (place: string, day: string, publisher: string) => string;
}

/** Where the cited words are: clauses, and the part of a single clause where it isn't cited whole. */
export interface Place {
  readonly ids: readonly ClauseId[];
  /** `index` counts the sentences of a paragraph from 0; the opening words of a list are its chapeau. */
  readonly part: { readonly kind: 'sentence'; readonly index: number } | { readonly kind: 'chapeau' } | null;
}

/** The Code as something to cite, whatever part of it is cited. */
export interface Source {
  readonly title: string;
  readonly city: string;
  /** ISO date of the Code's date line. */
  readonly date: string;
  readonly publisher: string;
  readonly page: string;
  /** ISO date, or null where the caller gives none. */
  readonly accessed: string | null;
}

/** All that any style says, before it is set. */
export interface CitationContent {
  readonly source: Source;
  readonly place: Place;
  /** Null where nothing is quoted: the Code as a whole is cited only. */
  readonly quotation: Quotation | null;
  /** Whether the quotation is some words for the run of a sentence, rather than a block. */
  readonly inline: boolean;
}
