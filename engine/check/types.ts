/** What the checker takes and gives. Offsets are UTF-16 code units, `end` exclusive; codes and parameters, never sentences. */
import type { Act, Annotation, Code, PressLine, SignalWords, Thesaurus, WordForms } from '../../data/types';
import type { Lexicon } from '../../data/lexicon/types';
import type { ClauseId } from '../clause';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a passage, by the passage's id and offsets in its text. */
export interface PassageSpan extends Span {
  readonly passage: string;
}

export type Verdict =
  | 'matches'
  | 'shortened'
  | 'differs'
  | 'elsewhere'
  | 'not-found'
  | 'not-checked'
  /** An abstention: too close to call. */
  | 'unsure';

export type FindingType =
  | 'number'
  | 'date'
  | 'actor'
  | 'quantifier'
  | 'predicate'
  | 'negation'
  | 'modality'
  | 'binding'
  | 'connective'
  | 'scope'
  | 'condition'
  | 'omission'
  | 'addition'
  | 'term';

export type Severity = 'note' | 'caution' | 'material';

/** What a check found. A side that is empty has no span: an omission has no claim side, an addition no side of the Code. */
export interface Finding {
  readonly type: FindingType;
  readonly severity: Severity;
  /** The rule that fired, for "How the check decides". */
  readonly rule: string;
  readonly claimSpan: Span | null;
  readonly codeSpan: PassageSpan | null;
  readonly claimQuote: string;
  readonly codeQuote: string;
}

/** How a stretch of one side is aligned with the other. */
export type AlignmentStatus = 'kept' | 'paraphrased' | 'changed' | 'added' | 'left-out';

export interface ClaimPiece extends Span {
  readonly status: AlignmentStatus;
  readonly partner: PassageSpan | null;
}

export interface CodePiece extends PassageSpan {
  readonly status: AlignmentStatus;
}

/** A claim compared with the Code. */
export interface ClaimResult {
  readonly verdict: Verdict;
  /** Clauses that it reports, best first; empty for `not-found` and `not-checked`. */
  readonly units: readonly ClauseId[];
  /** Passages that it was compared with, in reading order. */
  readonly passages: readonly string[];
  readonly findings: readonly Finding[];
  /** The claim's words, stretch by stretch, and the words of the passages that it touches. */
  readonly claimPieces: readonly ClaimPiece[];
  readonly codePieces: readonly CodePiece[];
  /** Weighted share of the claim's content that the passages have, 0 to 1. Never a verdict by itself. */
  readonly covered: number;
  /** Where the words of a claim that was not found come from, if anywhere. */
  readonly wordsFrom: readonly ClauseId[];
  /** Id of the known press line that it repeats. */
  readonly pressLine: string | null;
}

export type QuoteStatus = 'exact' | 'elided' | 'altered' | 'stitched' | 'not-found' | 'too-short';

export interface QuoteResult extends Span {
  readonly quote: string;
  readonly status: QuoteStatus;
  readonly units: readonly ClauseId[];
  /** Where its pieces stand in the Code. */
  readonly places: readonly PassageSpan[];
  /** The clause that it is cited under, where that is not where the words are. */
  readonly wrongCitation: ClauseId | null;
}

/** What the checker knows: the Code, its reading by hand, and words. */
export interface CheckerData {
  readonly code: Code;
  readonly annotations: readonly Annotation[];
  readonly thesaurus: Thesaurus;
  readonly signals: SignalWords;
  readonly pressLines: readonly PressLine[];
  /** How the Code is named and cited in the language of the statements. */
  readonly language: Lexicon;
  readonly forms: WordForms;
}

export type { Act };
