/**
 * What is done to the Code in a sentence, and by whom: each verb or noun of signing, proposing, adopting … with its subject, agent and
 * object.
 *
 *   Syria  ,  which  refused  to  [sign]  the  Code
 *   subject           negated      act         object: the Code
 */
import type { Act } from '../../data/instrument/types';
import type { ChunkOf, Chunk } from './chunks';
import type { Sentence } from './sentences';
import type { FactVocabulary } from './vocabulary';

export interface ActReading {
  /** Its place among the chunks of the sentence. */
  readonly at: number;
  readonly chunk: ChunkOf<'act'>;
  /** Whether its object is the Code, as far as the sentence tells. */
  readonly about: boolean;
  readonly negated: boolean;
  /** Planned, wished, asked for: nothing that was done. */
  readonly hypothetical: boolean;
  readonly passive: boolean;
  /** Chunks of who does it: before a verb in the active voice, after "by" in the passive. */
  readonly doers: readonly number[];
}

/** How many chunks are looked at for an object, a negation, a possessor. */
const OBJECT_REACH = 14;
const VERB_REACH = 7;
/** What organs of the United Nations do. */
const BODY_ACTS: readonly Act[] = ['adopt', 'support'];

export function actsIn(sentence: Sentence, vocabulary: FactVocabulary): ActReading[] {
  return sentence.chunks.flatMap((chunk, at) =>
    chunk.kind === 'act' ? [new Reader(sentence, vocabulary, at, chunk).read()] : [],
  );
}

class Reader {
  constructor(
    private readonly sentence: Sentence,
    private readonly vocabulary: FactVocabulary,
    private readonly at: number,
    private readonly chunk: ChunkOf<'act'>,
  ) {}

  read(): ActReading {
    const { at, chunk } = this;
    const passive = this.#isPassive();
    const mood = this.#mood();
    const negated = (mood.negated || this.#isLacking()) !== chunk.negative;
    const { hypothetical } = mood;
    return {
      at,
      chunk,
      about: this.#isAboutCode(passive),
      negated,
      hypothetical,
      passive,
      doers: this.#doers(passive),
    };
  }

  #chunkAt(index: number): Chunk | undefined {
    return this.sentence.chunks[index];
  }

  #text(index: number): string {
    const chunk = this.#chunkAt(index);
    return chunk ? (this.sentence.tokens[chunk.first]?.text ?? '') : '';
  }

  #is(set: keyof FactVocabulary['sets'], index: number): boolean {
    const chunk = this.#chunkAt(index);
    return chunk !== undefined && this.vocabulary.sets[set].at(this.sentence.tokens, chunk.first) > chunk.first;
  }

  /** "was signed", "the Code signed in New York". */
  #isPassive(): boolean {
    if (this.chunk.form !== 'past' || this.#is('perfect', this.at - 1)) return false;
    for (let i = this.at - 1; i >= Math.max(0, this.at - 5); i -= 1) {
      const chunk = this.#chunkAt(i);
      if (this.#is('be', i)) return true;
      if (chunk?.kind === 'code' || chunk?.kind === 'pronoun' || chunk?.kind === 'rival')
        return (
          i === this.at - 1 ||
          this.#text(i + 1) === ',' ||
          this.#text(i + 1) === '(' ||
          this.#text(this.at + 1) === 'by'
        );
      if (chunk?.kind !== 'word' && chunk?.kind !== 'mark' && chunk?.kind !== 'date') break;
    }
    return this.#text(this.at + 1) === 'by';
  }

  #mood(): { negated: boolean; hypothetical: boolean } {
    let negated = this.chunk.form === 'past' && this.#is('negations', this.at);
    let hypothetical = false;
    for (let i = this.at - 1; i >= Math.max(0, this.at - VERB_REACH); i -= 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk) break;
      if (chunk.kind === 'refusal') negated = true;
      else if (this.#is('negations', i) && !(this.#is('exceptions', i) && this.#chunkAt(i + 1)?.kind === 'actor'))
        negated = true;
      else if (chunk.kind === 'intent' && (this.chunk.form === 'base' || this.#is('modals', i) || i === this.at - 1))
        hypothetical = true;
      else if (chunk.kind === 'act' && chunk.act === 'urge') hypothetical = true;
      if (
        chunk.kind === 'boundary' ||
        chunk.kind === 'report' ||
        this.#text(i) === ':' ||
        (chunk.kind === 'act' && chunk.act !== 'urge' && chunk.act !== 'propose')
      )
        break;
      if ((chunk.kind === 'actor' || chunk.kind === 'count') && !this.#isOblique(i) && this.chunk.form !== 'base') {
        // "No African State signed"
        if (this.vocabulary.sets.negations.before(this.sentence.tokens, chunk.first) >= 0) negated = true;
        break;
      }
    }
    if (
      this.chunk.act === 'sign' &&
      this.chunk.form === 'base' &&
      hypothetical &&
      negated &&
      this.#text(this.at - 1) === 'to'
    )
      hypothetical = false;
    return { negated, hypothetical };
  }

  #isAboutCode(passive: boolean): boolean {
    const { focus } = this.sentence;
    if (focus === 'other') return false;
    if (!passive) {
      const object = this.#object();
      if (object !== undefined) return object;
    }
    for (let i = this.at - 1; i >= 0; i -= 1) {
      const chunk = this.#chunkAt(i);
      if (chunk?.kind === 'code') return true;
      if (chunk?.kind === 'pronoun') return true;
      if (chunk?.kind === 'rival') return false;
      if (passive && chunk?.kind === 'joinable' && this.#text(i - 1) === 'the') return this.sentence.focus === 'named';
    }
    return true;
  }

  /** Whether the object after a verb or noun is the Code; undefined where none is found. */
  #object(): boolean | undefined {
    for (let i = this.at + 1; i < Math.min(this.sentence.chunks.length, this.at + OBJECT_REACH); i += 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk) break;
      switch (chunk.kind) {
        case 'code':
        case 'pronoun':
          return true;
        case 'rival':
          return this.#isDismissed(i) ? undefined : false;
        case 'joinable':
          if (i <= this.at + 4) return false;
          break;
        case 'act':
          if (this.chunk.act === 'urge' || chunk.form === 'noun') break;
          return undefined;
        case 'boundary':
        case 'report':
        case 'relative':
          return undefined;
        case 'body':
        case 'actor':
          // "joined the UN", "joined NATO"; "the signatures of Egypt and Tunisia on the Code"
          if (
            i <= this.at + 2 &&
            this.chunk.form !== 'noun' &&
            this.chunk.form !== 'doer' &&
            this.#chunkAt(i + 1)?.kind !== 'code' &&
            (chunk.kind === 'body' || chunk.actors[0]?.organisation !== undefined)
          )
            return false;
          break;
        default:
          if (this.#text(i) === ':') return undefined;
      }
    }
    return undefined;
  }

  /** "and not a treaty" */
  #isDismissed(index: number): boolean {
    return [index - 1, index - 2, index - 3].some((i) => this.#is('negations', i));
  }

  #isOblique(index: number): boolean {
    for (let i = index - 1; i >= Math.max(0, index - 4); i -= 1) {
      if (this.#chunkAt(i)?.kind !== 'word') return false;
      if (this.#is('people', i - 1)) return false;
      if (this.#is('obliques', i) && !this.#is('onBehalf', i)) return true;
      if (!this.#is('articles', i) && this.#chunkAt(i)?.kind !== 'word') return false;
      const chunk = this.#chunkAt(i);
      if (chunk && this.sentence.tokens[chunk.first]?.text === 'of') return false;
    }
    return false;
  }

  #doers(passive: boolean): number[] {
    const { form } = this.chunk;
    if (form === 'opening') return [];
    const after = this.#after();
    if (passive) return after;
    if (form === 'noun' || form === 'doer' || this.#isNominal()) {
      const own = form === 'doer' ? undefined : this.#possessor();
      if (own !== undefined) return [own, ...after];
      if (after.length > 0) return after;
      const subjects = this.#isPredicate() || this.#is('possessives', this.at - 1) ? this.#subjects() : [];
      return subjects.length > 0 || form === 'noun' ? subjects : this.#inverted();
    }
    const subjects = [...this.#subjects(), ...this.#onBehalf()];
    return subjects.length > 0 ? subjects : this.#inverted();
  }

  /** "Mongolia's signature is missing" */
  #isLacking(): boolean {
    const next = this.#chunkAt(this.at + 1);
    if (this.chunk.form !== 'noun') return false;
    return (next?.kind === 'act' && next.negative) || [1, 2, 3].some((ahead) => this.#is('lacking', this.at + ahead));
  }

  /** "the signing of the Code": no verb that has a subject. */
  #isNominal(): boolean {
    return (
      this.chunk.form === 'ing' &&
      (this.#is('articles', this.at - 1) ||
        (this.#is('obliques', this.at - 1) && this.#text(this.at - 1) !== 'to') ||
        this.#text(this.at - 1) === 'of')
    );
  }

  /** "is one of the signatories": a verb of being stands between it and its subject. */
  #isPredicate(): boolean {
    if (this.chunk.form !== 'doer') return false;
    for (let i = this.at - 1; i >= Math.max(0, this.at - VERB_REACH); i -= 1) {
      if (this.#is('be', i)) return true;
      if (this.#chunkAt(i)?.kind === 'actor') return this.#text(i + 1) === ',';
      const kind = this.#chunkAt(i)?.kind;
      if (kind !== 'word' && kind !== 'mark' && kind !== 'count') return false;
      if (this.#is('relatives', i)) return false;
    }
    return false;
  }

  /** Who stands before the verb: the nearest one that isn't in a phrase with a preposition. */
  #subjects(): number[] {
    let fallback: number | undefined;
    let depth = 0;
    for (let i = this.at - 1; i >= 0; i -= 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk) break;
      const text = this.#text(i);
      if (text === ')') depth += 1;
      if (text === '(') depth -= 1;
      if (depth > 0) continue;
      if (chunk.kind === 'boundary' || text === ':') {
        if (text === ':' || fallback !== undefined) break;
        if (this.sentence.tokens[chunk.first]?.text === 'but') continue;
        break;
      }
      if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'we' || chunk.kind === 'body') {
        if (chunk.kind === 'actor' && (this.#isHyphened(i) || this.#isVisited(i))) continue;
        if (chunk.kind === 'body' && !BODY_ACTS.includes(this.chunk.act)) {
          fallback ??= this.chunk.act === 'propose' && !this.#isOblique(i) ? i : undefined;
          continue;
        }
        if (this.#isSetAside(i) || this.#isPredicateNoun(i)) continue;
        if (!this.#isOblique(i)) return [...this.#alsoBefore(i), i];
        if (chunk.kind !== 'body') fallback ??= chunk.kind === 'count' ? i : undefined;
      }
    }
    return fallback === undefined ? [] : [fallback];
  }

  /** "Egypt's minister and his Tunisian counterpart": what "and" joins to a subject. */
  #alsoBefore(index: number): number[] {
    let joined = false;
    for (let i = index - 1; i >= Math.max(0, index - OBJECT_REACH); i -= 1) {
      const chunk = this.#chunkAt(i);
      if (chunk?.kind === 'actor')
        return joined && !this.#isOblique(i) && !this.#isHyphened(i) ? [...this.#alsoBefore(i), i] : [];
      if (chunk?.kind !== 'word' && !(chunk?.kind === 'mark' && [',', "'", '-', '—'].includes(this.#text(i))))
        return [];
      if (this.#is('conjunctions', i)) joined = true;
    }
    return [];
  }

  #isHyphened(index: number): boolean {
    const chunk = this.#chunkAt(index);
    const next = chunk && this.sentence.tokens[chunk.end];
    return next?.text === '-' && !next.spaced;
  }

  /** "visited Baku and praised": a capital behind a verb does nothing. */
  #isVisited(index: number): boolean {
    const chunk = this.#chunkAt(index);
    const before = this.#chunkAt(index - 1);
    if (chunk?.kind !== 'actor' || chunk.actors.some(({ capital }) => capital !== true) || !before) return false;
    if (before.kind === 'event') return true;
    return (
      before.kind === 'word' &&
      !this.#is('conjunctions', index - 1) &&
      !this.#is('relatives', index - 1) &&
      !this.#is('articles', index - 1)
    );
  }

  /** "was the only permanent member to sign": the group is no subject. */
  #isPredicateNoun(index: number): boolean {
    const chunk = this.#chunkAt(index);
    if (chunk?.kind !== 'actor' || !chunk.actors.some(({ group }) => group)) return false;
    return [index - 1, index - 2, index - 3].some((i) => this.#is('be', i));
  }

  /** "Uzbekistan, not Kazakhstan, proposed it": the second isn't meant. */
  #isSetAside(index: number): boolean {
    return this.#is('exceptions', index - 1) && this.sentence.chunks.slice(0, index).some((c) => c.kind === 'actor');
  }

  /** "Among the first to sign the Code were Egypt and Tunisia" */
  #inverted(): number[] {
    const { chunks } = this.sentence;
    for (let i = this.at + 1; i < chunks.length; i += 1) {
      const chunk = chunks[i];
      if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
      if (
        (chunk.kind === 'actor' || chunk.kind === 'count') &&
        [i - 1, i - 2].some((j) => j > this.at && this.#is('be', j))
      )
        return [i];
    }
    return [];
  }

  /** "signed by Egypt", "the accession of Mongolia", "signatories: Egypt, Tunisia". */
  #after(): number[] {
    const noun = this.chunk.form === 'noun' || this.chunk.form === 'doer' || this.#isNominal();
    for (let i = this.at + 1; i < Math.min(this.sentence.chunks.length, this.at + OBJECT_REACH); i += 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk || chunk.kind === 'boundary') break;
      // "inspired by the UN Charter"
      if (chunk.kind === 'body' && this.#chunkAt(i + 1)?.kind === 'rival') continue;
      if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'body' || chunk.kind === 'we') {
        const led = [i - 1, i - 2, i - 3, i - 4].find(
          (j) =>
            j >= this.at &&
            (this.#text(j) === 'by' ||
              (noun &&
                (this.#is('agent', j) ||
                  this.#is('including', j) ||
                  this.#is('be', j) ||
                  this.#text(j) === ':' ||
                  this.#text(j) === '-' ||
                  this.#text(j) === '|'))),
        );
        if (
          led !== undefined ||
          (this.chunk.end === chunk.first && this.sentence.tokens[chunk.first - 1]?.text === 'by') ||
          this.#endsInAgent(i)
        )
          return [i];
      }
      if (chunk.kind === 'act' && chunk.form !== 'noun') break;
    }
    return [];
  }

  /** "came from Kazakhstan", "hosted by Kazakhstan": the act's own words end in the preposition. */
  #endsInAgent(index: number): boolean {
    const last = this.sentence.tokens[this.chunk.end - 1]?.text ?? '';
    const between = this.sentence.chunks.slice(this.at + 1, index);
    return (
      ['from', 'by', 'of', 'in', 'with', 'to'].includes(last) &&
      this.chunk.end - this.chunk.first > 1 &&
      this.chunk.act !== 'sign' &&
      between.every((c) => c.kind === 'word')
    );
  }

  #onBehalf(): number[] {
    const { sets } = this.vocabulary;
    for (let i = this.at + 1; i < Math.min(this.sentence.chunks.length, this.at + OBJECT_REACH); i += 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
      if (chunk.kind === 'actor' && sets.onBehalf.before(this.sentence.tokens, chunk.first, 5) >= 0) return [i];
    }
    return [];
  }

  /** "Tunisia's signature", "the Kazakh initiative". */
  #possessor(): number | undefined {
    for (let i = this.at - 1; i >= Math.max(0, this.at - 6); i -= 1) {
      const chunk = this.#chunkAt(i);
      if (!chunk) return undefined;
      if (chunk.kind === 'actor' && !this.#isHyphened(i)) {
        const { tokens } = this.sentence;
        const genitive = tokens[chunk.end]?.text === "'";
        const between = this.sentence.chunks.slice(i + 1, this.at);
        return genitive ||
          between.every(
            (c) =>
              c.kind === 'word' &&
              tokens[c.first]?.kind === 'word' &&
              !this.vocabulary.sets.obliques.has(tokens, c.first),
          )
          ? i
          : undefined;
      }
      if (chunk.kind !== 'word' && chunk.kind !== 'mark') return undefined;
    }
    return undefined;
  }
}
