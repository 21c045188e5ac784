/** Known press lines: a claim that has nearly all words of one repeats it. */
import type { ClauseId } from '../../clause';
import type { PressLine } from '../../../data/types';
import type { Lexicon, Term } from './lexicon';

const NEARLY_ALL = 0.7;
/** A word of the same sense is the line's. */
const SAME = 0.9;

/** This line is inferred from a clause; the others are nobody's. */
export const INFERRED = 'by-2045';

interface Line {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly near: readonly ClauseId[];
}

export class PressLines {
  private readonly lines: readonly Line[];

  constructor(
    lines: readonly PressLine[],
    private readonly lexicon: Lexicon,
  ) {
    this.lines = lines.map((l) => ({
      id: l.id,
      near: l.near,
      terms: lexicon.read(lexicon.wordsOf(l.words)).filter((t) => t.kind !== 'functional'),
    }));
  }

  /** The clauses that speak of a line's matter. */
  nearest(id: string): readonly ClauseId[] {
    return this.lines.find((l) => l.id === id)?.near ?? [];
  }

  find(claim: readonly Term[]): string | null {
    return this.found(claim)[0]?.id ?? null;
  }

  /** Terms of a claim with content that are no words of the lines that it repeats. */
  besides(claim: readonly Term[]): readonly Term[] {
    const words = this.found(claim).flatMap(({ id, terms }) => (id === INFERRED ? [] : terms));
    return claim.filter((c) => c.kind === 'content' && !words.some((t) => this.lexicon.nearness(c, t) >= SAME));
  }

  private found(claim: readonly Term[]): readonly Line[] {
    return this.lines.filter(({ terms }) => {
      const there = terms.filter((t) => claim.some((c) => this.lexicon.nearness(c, t) === 1));
      return there.length / terms.length >= NEARLY_ALL;
    });
  }
}
