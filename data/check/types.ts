/** What the check knows of a language, and what was fitted for it. */

/** Words by which a statement of the Code's content is distinguished from the rest of a text; each list has words in lower case. */
export interface GateWords {
  /** What a statement of content has as its subject. */
  readonly codeNouns: readonly string[];
  readonly pronouns: readonly string[];
  /** What a text does to its reader: it provides, asks, contains. */
  readonly provides: readonly string[];
  readonly modals: readonly string[];
  /** Forms of the past that don't end in -ed. */
  readonly pastForms: readonly string[];
  /** Ways of saying that somebody says something. */
  readonly reporting: readonly string[];
  readonly opinion: readonly string[];
  readonly firstPerson: readonly string[];
  readonly persons: readonly string[];
  /** People by what they are. */
  readonly roles: readonly string[];
  /** What happens around a text. */
  readonly events: readonly string[];
  readonly times: readonly string[];
  /** What stands around an article: credits, links, contacts. */
  readonly furniture: readonly string[];
  /** Texts other than the Code. */
  readonly otherTexts: readonly string[];
  readonly states: readonly string[];
  /** What opens a phrase before the subject. */
  readonly openers: readonly string[];
  /** A part of the Code, or what it does with words, and what leads from it to what is said there. */
  readonly parts: readonly string[];
  readonly complements: readonly string[];
}

/**
 * Words of paraphrases, by passage and by the word of the Code (its stems) for which they stand: "word:count, word:count", the count
 * being that of the paraphrases of the passage that have it.
 */
export type ParaphraseBank = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A linear model over named features; each is centred and scaled, then weighed. */
export interface LinearModel {
  readonly bias: number;
  readonly features: Readonly<Record<string, readonly [mean: number, scale: number, weight: number]>>;
}

/** Probabilities from which on a sentence perhaps is a statement of content, and surely. */
export interface GateThresholds {
  readonly perhaps: number;
  readonly surely: number;
}

/** How far a decision can be trusted; below the threshold it is turned into `unsure`. */
export interface TrustModel extends LinearModel {
  readonly threshold: number;
}

/** Of a statement that a reader asks about, and of a sentence of a page. */
export interface TrustModels {
  readonly asked: TrustModel;
  readonly page: TrustModel;
}

/** The statement gate. */
export interface GateModel extends LinearModel {
  /** On a page, which may be about anything. */
  readonly page: GateThresholds;
  /** In a text that a reader says is about the Code. */
  readonly pasted: GateThresholds;
}
