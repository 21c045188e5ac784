/** What the checker takes and gives. Offsets are UTF-16 code units, `end` exclusive; codes and parameters, never sentences. */
import type { Forms } from '../../data/check/en/forms';
import type { GateModel, GateWords, ParaphraseBank, TrustModels } from '../../data/check/types';
import type { Act, Annotation, Code, PressLine, SignalWords, Thesaurus, WordForms } from '../../data/types';
import type { Lexicon } from '../../data/lexicon/types';
import type { ClauseId } from '../clause';
import type { RowId } from './decide';
import type { RuleId } from './rules/registry';
import type { Evidence } from './rules/rule';

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

/** What a rule found. A side that is empty has no span: an omission has no claim side, an addition no side of the Code. */
export interface Finding {
  readonly type: FindingType;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly evidence: Evidence;
  /** A word alone, in a paraphrase too free for it to prove anything: no change, only shown. */
  readonly softened?: true;
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
  /** Clauses that it is nearest to, best first, whatever the verdict; empty where nothing is near. */
  readonly nearest: readonly ClauseId[];
  /** Why: the row of the decision table, and the rules that fired. */
  readonly because: { readonly row: RowId; readonly rules: readonly RuleId[] };
  /** Passages that it was compared with, in reading order. */
  readonly passages: readonly string[];
  readonly findings: readonly Finding[];
  /** Figures, shares, times, duties and permissions of its own: words of a statement that no clause has, or that may not be one's. */
  readonly putIn: readonly Span[];
  /** The claim's words, stretch by stretch, and the words of the passages that it touches. */
  readonly claimPieces: readonly ClaimPiece[];
  readonly codePieces: readonly CodePiece[];
  /** Weighted share of the claim's content that the passages have, 0 to 1. Never a verdict by itself. */
  readonly covered: number;
  /** Id of the known press line that it repeats. */
  readonly pressLine: string | null;
}

export type QuoteStatus = 'exact' | 'elided' | 'altered' | 'stitched' | 'not-found' | 'too-short';

/** A stretch of words in which an altered quotation and the Code differ. A side that is empty has no span. */
export interface QuoteChange {
  readonly kind: 'replaced' | 'left-out' | 'put-in';
  /** In the text that the quotation's own offsets are of. */
  readonly textSpan: Span | null;
  readonly codeSpan: PassageSpan | null;
  readonly textQuote: string;
  readonly codeQuote: string;
  /** The same with a neighbour that both sides have, for a sentence: "zero tolerance", "no tolerance". Never empty. */
  readonly textInContext: string;
  readonly codeInContext: string;
}

export interface QuoteResult extends Span {
  readonly quote: string;
  readonly status: QuoteStatus;
  readonly units: readonly ClauseId[];
  /** Where its pieces stand in the Code. */
  readonly places: readonly PassageSpan[];
  /** Which words differ, in order; empty unless it is altered. */
  readonly changes: readonly QuoteChange[];
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
  /** Forms of the language of the statements that the check looks for. */
  readonly checkForms: Forms;
  readonly gateWords: GateWords;
  /** Missing while it is fitted: then every decision is given. */
  readonly trust?: TrustModels | null;
  /** Missing while it is distilled. */
  readonly paraphrases?: ParaphraseBank | null;
  /** Null while it is fitted: then every sentence counts as a statement of content. */
  readonly gate: GateModel | null;
  /** How the Code is named and cited in the language of the statements. */
  readonly language: Lexicon;
  /** Languages in which a statement may cite besides. */
  readonly otherLanguages?: readonly Lexicon[];
  readonly forms: WordForms;
}

export type { Act };
