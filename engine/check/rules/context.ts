/** What every check reads: one claim beside the passages it reports, with the means to point at both. */
import type { Lexicon } from '../read/lexicon';
import type { CodeTerm, Comparison } from '../align/compare';
import type { ReadPassage } from '../read/passages';
import type { Ranker } from '../align/rank';
import type { Hit } from '../read/phrases';
import type { ReadClaim } from '../read/claim';
import type { Signals } from '../read/markers';
import type { Forms } from '../../../data/check/en/forms';
import type { RuleId } from './registry';
import type { Rule } from './rule';
import type { Finding, FindingType, PassageSpan, Severity, Span } from '../types';

/** What a statement may make other than its rule says. */
export interface FindingChange {
  readonly type?: FindingType;
  readonly severity?: Severity;
}

/** Looks for the changes of one file's rules: one job, pure. */
export type Find = (context: Context) => Finding[];

export class Context {
  /** Index of the term that holds each word. */
  private readonly termOfWord: readonly number[];

  constructor(
    readonly claim: ReadClaim,
    readonly comparison: Comparison,
    readonly lexicon: Lexicon,
    readonly signals: Signals,
    readonly ranker: Ranker,
    /** Every passage by its id: a chapeau may be pointed at, or 1.1, where the Code says what it is. */
    private readonly all: ReadonlyMap<string, ReadPassage>,
    private readonly rules: Readonly<Record<RuleId, Rule>>,
  ) {
    const map: number[] = [];
    claim.terms.forEach((t, index) => {
      for (let w = t.first; w <= t.last; w += 1) map[w] = index;
    });
    this.termOfWord = map;
  }

  /** The forms of the statement's language that rules look for. */
  get forms(): Forms {
    return this.claim.forms;
  }

  termAt(word: number): number {
    return this.termOfWord[word] ?? -1;
  }

  /** The first term with content (neutral ones too, unless excluded) from a word on, within a number of words. */
  headAfter(word: number, within = 4, contentOnly = false): number {
    for (let w = word; w < Math.min(this.claim.words.length, word + within); w += 1) {
      const index = this.termAt(w);
      const term = this.claim.terms[index];
      if (term && term.first >= word && term.kind !== 'functional' && !(contentOnly && term.kind === 'neutral'))
        return index;
    }
    return -1;
  }

  /** The Code's term that a term of the claim stands for, where it does so clearly. */
  partnerOf(term: number, least = 0.55): CodeTerm | null {
    if (term < 0 || (this.comparison.nearness[term] ?? 0) < least) return null;
    return this.comparison.code[this.comparison.partner[term] ?? -1] ?? null;
  }

  /** How many words of the claim with content nothing in the passages stands for. */
  unexplained(): number {
    const { claim, comparison, lexicon } = this;
    return claim.terms.filter(
      (t, i) =>
        t.kind === 'content' && !lexicon.isGeneric(t) && comparison.nearness[i] === 0 && !claim.citation.has(t.first),
    ).length;
  }

  /** Whether the words of a mark are in the passages too. */
  isMet(hit: Hit, least = 0.8): boolean {
    let content = 0;
    for (let w = hit.first; w <= hit.last; w += 1) {
      const index = this.termAt(w);
      const term = this.claim.terms[index];
      if (!term || term.kind === 'functional') continue;
      content += 1;
      if ((this.comparison.nearness[index] ?? 0) < least) return false;
    }
    return content > 0;
  }

  /** Whether one of the passages has the words of a mark verbatim. */
  inCode(hit: Hit): boolean {
    const words = this.claim.words.slice(hit.first, hit.last + 1).map((w) => w.norm);
    return this.comparison.passages.some((p) =>
      p.words.some((_, k) => words.every((w, i) => p.words[k + i]?.norm === w)),
    );
  }

  spanOf(hit: { first: number; last: number }): Span {
    return { start: this.claim.words[hit.first]?.start ?? 0, end: this.claim.words[hit.last]?.end ?? 0 };
  }

  /** The word at an index, or an empty string. */
  wordAt(index: number): string {
    return this.claim.words[index]?.norm ?? '';
  }

  /** @param change what the statement itself makes other than the rule says. */
  finding(rule: RuleId, claim: Span | null, code: PassageSpan | null, change: FindingChange = {}): Finding {
    const text = code ? (this.passage(code.passage)?.passage.text ?? '') : '';
    const { type, severity, evidence } = this.rules[rule];
    return {
      rule,
      type: change.type ?? type,
      severity: change.severity ?? severity,
      evidence,
      claimSpan: claim,
      codeSpan: code,
      claimQuote: claim ? this.claim.text.slice(claim.start, claim.end) : '',
      codeQuote: code ? text.slice(code.start, code.end) : '',
    };
  }

  passage(id: string): ReadPassage | undefined {
    return this.all.get(id);
  }
}

export function spanIn(passage: ReadPassage, from: Span, to: Span = from): PassageSpan {
  return { passage: passage.passage.id, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}

export function codeSpan(term: CodeTerm, last: CodeTerm = term): PassageSpan {
  return spanIn(term.passage, term.term, last.passage === term.passage ? last.term : term.term);
}

/** Words of a passage, by index, as a span. */
export function codeWords(passage: ReadPassage, first: number, last: number): PassageSpan {
  const end = passage.words[last] ?? passage.words.at(-1);
  return { passage: passage.passage.id, start: passage.words[first]?.start ?? 0, end: end?.end ?? 0 };
}
