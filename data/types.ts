/** Shapes of the data values. Values are handed to the engine by its callers; the engine knows these types only. */
import type { ClauseId, ParagraphId, PreambularId, SubParagraphId } from '../engine/clause';
import type { CitationLexicon, QueryLexicon } from './lexicon/types';

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

/** What is odd in the source. It is kept in the text and pointed out to the reader. Offsets are within the passage's text. */
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
  /** How parts are cited, and what readers type for it. */
  readonly citation: CitationLexicon;
  readonly query: QueryLexicon;
  readonly forms: WordForms;
  readonly words: SearchWords;
}

/** What is replaced by what, in order; each at its first place in a word. */
export type RewriteRules = readonly (readonly [pattern: RegExp, replacement: string])[];

/** Which forms of a language are one word. All in lower case. */
export interface WordForms {
  /** Variant spellings → the one in which words are compared. */
  readonly spelling: RewriteRules;
  /** Letters that a word has at least to be respelt. */
  readonly shortestSpelt: number;
  /** Irregular forms, a space between, by the base. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Stems of words that the rules get wrong; the first pattern that fits counts. */
  readonly stems: RewriteRules;
  /** Endings of stems that part words of one family. */
  readonly relatives: RewriteRules;
}

/** Words that a search treats in a way of their own, in lower case without apostrophes. */
export interface SearchWords {
  /** Without content: never looked for. */
  readonly stop: readonly string[];
  /** Of the question rather than of its subject: looked for only where a query has nothing else. */
  readonly frame: readonly string[];
  /** Prefixes that are words of their own, however they are written: "counterterrorism" is "counter-terrorism". */
  readonly apart: readonly string[];
  /** Those that are one word with what follows a hyphen: "co-operation" is "cooperation". */
  readonly together: readonly string[];
}

/** What a statement of the Code does: states or notes; turns to others; promises, voluntarily; recalls a duty that exists in law. */
export type Modality = 'recital' | 'appeal' | 'commitment' | 'duty';

/** Who acts in the Code, or is turned to. `signatories` is its "we". */
export type Actor =
  | 'signatories'
  | 'all-states'
  | 'states-not-party'
  | 'other-member-states'
  | 'member-states'
  | 'secretary-general'
  | 'assembly-and-council'
  | 'united-nations'
  | 'organizations'
  | 'stakeholders'
  | 'international-community';

/** A performative of a passage. The words of `verb` open a segment that runs to the next act or the end of the passage. */
export interface Act {
  readonly verb: string;
  readonly modality: Modality;
  readonly actor: Actor;
  /** Whom an appeal is turned to. */
  readonly addressee?: Actor;
}

/** One passage, read and marked by hand. Every string occurs in the passage, letter for letter. */
export interface Annotation {
  readonly passage: string;
  /** The chapeau whose performatives govern a lettered item. */
  readonly under?: string;
  readonly acts: readonly Act[];
  /** Words that soften what follows: an aim, an attempt, a possibility. */
  readonly hedges?: readonly string[];
  readonly conditions?: readonly string[];
  /** Lists, each by its items in order. */
  readonly lists?: readonly (readonly string[])[];
  /** Two things of which one is enough, so that "and" would change the sense. */
  readonly alternatives?: readonly (readonly [string, string])[];
  /** A responsibility or a part, and whose it is. */
  readonly roles?: readonly { readonly words: string; readonly actor: Actor }[];
  readonly numbers?: readonly string[];
  readonly dates?: readonly string[];
  readonly quantifiers?: readonly string[];
  readonly acronyms?: readonly string[];
}

/** A phrase that the press repeats and that isn't in any clause. `words` are compared by their stems, in any order. */
export interface PressLine {
  readonly id: string;
  readonly words: string;
  /** Clauses that speak of the same matter in other words. */
  readonly near: readonly ClauseId[];
  /** Public pages that carry the line. */
  readonly sources: readonly string[];
}

/**
 * Which words mean what. A line of `groups` is one sense, its words interchangeable in a summary; a line of `related` joins
 * senses that a summary may exchange without being wrong; a line of `opposites` has antonyms on its two sides; a line of
 * `siblings` has different members of one class.
 */
export interface Thesaurus {
  readonly groups: readonly string[];
  readonly related: readonly string[];
  readonly opposites: readonly (readonly [string, string])[];
  readonly siblings: readonly string[];
  /** Words with which a summary speaks about a text, and which say nothing of its content. */
  readonly neutral: readonly string[];
  /** Common words that bring in no matter of their own; neutral where nothing else here knows them. */
  readonly plain: readonly string[];
  /** Words without content of their own. */
  readonly functional: readonly string[];
  /** Short form and full form. */
  readonly acronyms: readonly (readonly [string, string])[];
}

/** Small closed classes of words, each a list of words or phrases in lower case. */
export interface SignalWords {
  /** Words that turn the next word into its contrary. */
  readonly negators: readonly string[];
  /** Verbs and adjectives that keep something from being, so that "not" need not be said. */
  readonly negative: readonly string[];
  /** Must and its kin. */
  readonly duty: readonly string[];
  /** Words of law about the instrument: they say that it binds. */
  readonly binding: readonly string[];
  readonly unbinding: readonly string[];
  readonly appeal: readonly string[];
  readonly commitment: readonly string[];
  readonly recital: readonly string[];
  /** It may be done or left. */
  readonly permission: readonly string[];
  /** It is so, or will be, without fail. */
  readonly certainty: readonly string[];
  readonly quantifiers: Readonly<Record<Quantity, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly months: readonly string[];
  /** Openings of a condition that narrows. */
  readonly exceptions: readonly string[];
  /** Words that throw a condition away. */
  readonly overrides: readonly string[];
  /** Phrases that limit a list to what it names. */
  readonly limits: readonly string[];
  readonly places: readonly string[];
  /** Words that point towards what follows or away from it, in any form of theirs. */
  readonly directions: Readonly<Record<'towards' | 'against', readonly string[]>>;
  /** Who acts, by what texts call them. The first words that fit the longest win. */
  readonly actors: Readonly<Partial<Record<Actor, readonly string[]>>>;
  /** Others who may be named as acting, but don't act in the Code. */
  readonly outsiders: readonly string[];
  /** Nouns for counted parts of a text. */
  readonly parts: readonly string[];
  /** Marks of narrative: people, events, opinions, links. */
  readonly narrative: readonly string[];
}

export type Quantity = 'all' | 'most' | 'some' | 'few' | 'only' | 'none' | 'both';

/** Measured figures of the checker, by evaluation set, and on generated minimal pairs. */
export interface ErrorRates {
  readonly sets: readonly {
    readonly kind: string;
    readonly file: string;
    /** Figures by the name that the evaluation command prints; null where nothing was there to count. */
    readonly figures: Readonly<Record<string, number | null>>;
  }[];
  readonly pairs: readonly {
    readonly kind: 'distortion' | 'preserving';
    readonly type: string;
    readonly total: number;
    /** Called `differs`. */
    readonly differs: number;
  }[];
}

/** How a page that is the Code differs from our copy, by ids of passages. */
export interface CodeComparison {
  /** How many passages are there word for word. */
  readonly same: number;
  /** Passages of which the words differ. */
  readonly differs: readonly string[];
  /** Passages that are not there. */
  readonly missing: readonly string[];
}
