/** Shapes of the data values. Values are handed to the engine by whoever calls it; the engine knows these types only. */
import type { ClauseId, ParagraphId, PreambularId, SubParagraphId } from '../engine/clause';

/** Offsets into the source file, in UTF-16 code units, `end` exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of the Code that says one thing: a preambular paragraph, a sentence of a numbered paragraph (the last of
 * 3, 4 and 8 is a chapeau, which opens the lettered list), or a lettered item.
 */
export interface Passage {
  readonly id: string;
  readonly unit: PreambularId | ParagraphId | SubParagraphId;
  readonly kind: 'recital' | 'sentence' | 'chapeau' | 'item';
  /** The words of the source; runs of spaces, no-break spaces and line breaks are one space, nothing else is changed. */
  readonly text: string;
}

/** What is odd in the source. It is kept in the text and told to the reader. Offsets are within the passage's text. */
export type Quirk =
  | {
      readonly kind: 'sic';
      readonly passage: string;
      readonly start: number;
      readonly word: string;
      readonly likely: string;
    }
  | { readonly kind: 'full-stop'; readonly passage: string }
  | { readonly kind: 'broken-paragraph'; readonly passage: string; readonly start: number }
  | { readonly kind: 'gap'; readonly after: PreambularId; readonly before: ClauseId }
  | { readonly kind: 'no-break-spaces'; readonly count: number };

/** Where the text comes from. `sha256` is of the source file, byte for byte. */
export interface Provenance {
  readonly publisher: string;
  readonly page: string;
  readonly stamp: string;
  readonly sha256: string;
  readonly note: string;
  /** The page in Russian that has a line naming the Member States where our source has its first gap. */
  readonly gapNote: string;
}

/** The Code of Conduct as data, generated from the source text. */
export interface Code {
  readonly title: string;
  readonly place: string;
  /** ISO date of the date line. */
  readonly date: string;
  readonly dateLine: string;
  readonly passages: readonly Passage[];
  readonly quirks: readonly Quirk[];
  readonly provenance: Provenance;
}

/** Words a reader may look for, by citable unit. Ours, no part of the Code. */
export type Topics = Readonly<Record<PreambularId | ParagraphId | SubParagraphId, string>>;

/** What readers say, and the words or phrases of the Code that mean it. Multi-word entries are phrases. */
export interface Synonym {
  readonly says: readonly string[];
  readonly means: readonly string[];
}

/** What the search knows besides the Code's own words. */
export interface SearchVocabulary {
  readonly topics: Topics;
  readonly synonyms: readonly Synonym[];
}
