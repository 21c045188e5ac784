/** Known press lines: a claim that has nearly all words of one repeats it. */
import type { ClauseId } from '../../clause';
import type { PressLine } from '../../../data/types';
import type { Lexicon, Term } from './lexicon';

const NEARLY_ALL = 0.7;

export class PressLines {
  private readonly lines: readonly { id: string; terms: readonly Term[]; near: readonly ClauseId[] }[];

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
    for (const { id, terms } of this.lines) {
      const there = terms.filter((t) => claim.some((c) => this.lexicon.nearness(c, t) === 1));
      if (there.length / terms.length >= NEARLY_ALL) return id;
    }
    return null;
  }
}
