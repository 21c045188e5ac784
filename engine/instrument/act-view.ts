/** A sentence seen from one act in it: chunks by their place, and what words stand there. */
import type { Act } from '../../data/instrument/types';
import type { Chunk, ChunkOf } from './chunks';
import type { Sentence } from './sentences';
import type { FactVocabulary } from './vocabulary';

/** How far from an act its object, agent or possessor may stand, in chunks. */
export const OBJECT_REACH = 14;
/** What organs of the United Nations do. */
export const BODY_ACTS: readonly Act[] = ['adopt', 'support'];
/** How far before an act what negates or qualifies it may stand. */
export const VERB_REACH = 7;

export class ActView {
  constructor(
    readonly sentence: Sentence,
    readonly vocabulary: FactVocabulary,
    /** The act's place among the chunks. */
    readonly at: number,
    readonly chunk: ChunkOf<'act'>,
  ) {}

  /** The chunk at a place, if there is one. */
  chunkAt(index: number): Chunk | undefined {
    return this.sentence.chunks[index];
  }

  /** The first token of the chunk at a place, in lower case. */
  text(index: number): string {
    const chunk = this.chunkAt(index);
    return chunk ? (this.sentence.tokens[chunk.first]?.text ?? '') : '';
  }

  /** Whether a phrase of a set starts at a place. */
  is(set: keyof FactVocabulary['sets'], index: number): boolean {
    const chunk = this.chunkAt(index);
    return chunk !== undefined && this.vocabulary.sets[set].at(this.sentence.tokens, chunk.first) > chunk.first;
  }

  /** Whether what stands at a place hangs on a preposition, so that it is no subject. */
  isOblique(index: number): boolean {
    for (let i = index - 1; i >= Math.max(0, index - 4); i -= 1) {
      if (this.chunkAt(i)?.kind !== 'word') return false;
      if (this.is('origin', i) && this.is('people', i - 1)) return false;
      if (this.is('obliques', i) && this.is('seats', i - 1)) return false;
      // "in the end Tunis signed": the preposition has a noun of its own.
      if (this.is('obliques', i) && this.is('definite', i + 1) && index - i > 2 && this.#isBare(index)) return false;
      // "Later on Belarus signed"
      if (this.vocabulary.sets.adverbs.before(this.sentence.tokens, this.chunkAt(i)?.end ?? 0) >= 0) return false;
      if (this.is('obliques', i) && !this.is('onBehalf', i)) return true;
      if (this.is('of', i)) return this.#isOnInitiative(i - 1);
      // "On his first day in office the minister signed": a preposition before another noun is no concern of this one.
      if (this.is('definite', i) && this.text(i) === 'the' && this.chunkAt(i - 1)?.kind === 'word') {
        if (this.is('of', i - 1)) return this.#isOnInitiative(i - 2);
        if (!this.is('obliques', i - 1) && !this.is('conjunctions', i - 1) && !this.is('articles', i - 1)) return false;
      }
    }
    return false;
  }

  /** A name right before the verb. */
  #isBare(index: number): boolean {
    const chunk = this.chunkAt(index);
    const next = this.is('perfect', index + 1) ? index + 2 : index + 1;
    return (
      chunk?.kind === 'actor' && chunk.actors.every(({ demonym, group }) => !demonym && !group) && next === this.at
    );
  }

  /** "At the suggestion of Kazakhstan, States signed" */
  #isOnInitiative(index: number): boolean {
    const chunk = this.chunkAt(index);
    const before = this.is('definite', index - 1) ? index - 2 : index - 1;
    return chunk?.kind === 'act' && chunk.act === 'propose' && this.is('obliques', before);
  }

  /** "the signing of the Code", "the support of": no verb that has a subject. */
  isNominal(): boolean {
    if (this.chunk.form === 'base') return this.is('definite', this.at - 1);
    return (
      this.chunk.form === 'ing' &&
      (this.is('articles', this.at - 1) ||
        (this.is('obliques', this.at - 1) && !this.is('infinitive', this.at - 1)) ||
        this.is('of', this.at - 1))
    );
  }
}
