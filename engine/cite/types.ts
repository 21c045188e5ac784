/** Citations: what can be asked for and what comes back. */
import type { ClauseId } from '../clause';

/** Every style, in the order in which a reader is offered them: to read, then for reference managers. */
export const CITATION_STYLES = ['plain', 'markdown', 'html', 'footnote', 'ris', 'bibtex', 'csl-json'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** How much of the clauses is quoted. `sentence` is the id of a passage, as "7.2"; `words` are taken from one clause. */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'sentence'; readonly passage: string }
  | { readonly kind: 'words'; readonly words: string };

export type CitationError =
  | { readonly code: 'no-clause' }
  /** A sentence or words are cited from one clause at a time. */
  | { readonly code: 'several-clauses'; readonly ids: readonly ClauseId[] }
  | { readonly code: 'no-such-passage'; readonly passage: string; readonly clause: ClauseId }
  | { readonly code: 'words-not-in-clause'; readonly words: string; readonly clause: ClauseId }
  /** `accessed` is no date of the calendar written as YYYY-MM-DD. */
  | { readonly code: 'bad-date'; readonly accessed: string };

/** `text` goes to the clipboard as text, `html`, where a style has it, beside it as HTML. */
export type CitationResult =
  | { readonly ok: true; readonly text: string; readonly html?: string }
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

/** The words of a citation in one language. Days are ISO dates. */
export interface CitationWords {
  /** BCP 47 tag, and the name by which TeX knows the language. */
  readonly language: { readonly tag: string; readonly name: string };
  readonly date: (day: string) => string;
  readonly preamble: string;
  /** Pinpoints; `parts` are numbers or ranges ("5–7"), `many` says whether they are several paragraphs. */
  readonly preambular: (parts: readonly string[], many: boolean) => string;
  readonly paragraphs: (parts: readonly string[], many: boolean) => string;
  /** Of the paragraph that a pinpoint names, a sentence from 1, or what opens its list. */
  readonly sentence: (pinpoint: string, n: number) => string;
  readonly chapeau: (pinpoint: string) => string;
  readonly publisher: (name: string) => string;
  readonly accessed: (day: string) => string;
  readonly provenance: (place: string, day: string, publisher: string) => string;
}

/** All that any style says, before it is set. */
export interface CitationContent {
  readonly title: string;
  readonly place: string;
  /** ISO date of the Code's date line. */
  readonly date: string;
  /** "para. 3(b)", empty for the Code as a whole. */
  readonly pinpoint: string;
  /** Letters, digits and hyphens: distinguishes this citation from others of the Code. */
  readonly key: string;
  readonly publisher: string;
  readonly page: string;
  /** ISO date, or null where the caller gives none. */
  readonly accessed: string | null;
  /** Null for the Code as a whole, which is cited and not quoted. */
  readonly quotation: Quotation | null;
  /** Whether the quotation is some words for the run of a sentence, rather than a block. */
  readonly inline: boolean;
}
