/**
 * What is done to the Code in a sentence, and by whom: each verb or noun of signing, proposing, adopting … with its subject, agent and
 * object.
 *
 *   Syria  ,  which  refused  to  [sign]  the  Code
 *   subject           negated      act         object: the Code
 */
import { ActView, OBJECT_REACH, VERB_REACH } from './act-view';
import type { ChunkOf } from './chunks';
import { doersOf } from './doers';
import { asksForObject, isSurelyOfCode } from './object';
import type { Sentence } from './sentences';
import type { FactVocabulary } from './vocabulary';

/** Words before "that" in "it is simply not true that", and of the Code's name before "is under consideration". */
const UNTRUTH_REACH = 6;
const PENDING_REACH = 20;

export interface ActReading {
  /** Its place among the chunks of the sentence. */
  readonly at: number;
  readonly chunk: ChunkOf<'act'>;
  /** Whether its object is the Code, as far as the sentence tells. */
  readonly about: boolean;
  /** Whether the sentence leaves no doubt that it is: only then is a record held against what is said of it. */
  readonly sure: boolean;
  readonly negated: boolean;
  /** Planned, wished, asked for: nothing that was done. */
  readonly hypothetical: boolean;
  readonly passive: boolean;
  /** Chunks of who does it: before a verb in the active voice, after "by" in the passive. */
  readonly doers: readonly number[];
}

export function actsIn(sentence: Sentence, vocabulary: FactVocabulary): ActReading[] {
  return sentence.chunks.flatMap((chunk, at) =>
    chunk.kind === 'act' ? [new Reader(new ActView(sentence, vocabulary, at, chunk)).read()] : [],
  );
}

class Reader {
  constructor(private readonly view: ActView) {}

  read(): ActReading {
    const { at, chunk } = this.view;
    const passive = this.#isPassive();
    const mood = this.#mood();
    const negated = (mood.negated || this.#isLacking() || this.#isDisowned()) !== chunk.negative;
    const hypothetical = mood.hypothetical || this.#isPending();
    const isSaid = this.#isAboutCode(passive);
    const sure = isSaid && isSurelyOfCode(this.view, passive);
    const about = asksForObject(this.view) ? sure : isSaid;
    return {
      at,
      chunk,
      about,
      sure,
      negated,
      hypothetical,
      passive,
      doers: doersOf(this.view, passive),
    };
  }

  /** "was signed", "the Code signed in New York". */
  #isPassive(): boolean {
    if (this.view.chunk.form !== 'past' || this.view.is('perfect', this.view.at - 1)) return false;
    // "is yet to put its name to": the same form as the past.
    if (this.view.is('infinitive', this.view.at - 1)) return false;
    for (let i = this.view.at - 1; i >= Math.max(0, this.view.at - 5); i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (this.view.is('be', i)) return true;
      if (chunk?.kind === 'code' || chunk?.kind === 'pronoun' || chunk?.kind === 'rival')
        return (
          i === this.view.at - 1 ||
          this.view.text(i + 1) === ',' ||
          this.view.text(i + 1) === '(' ||
          this.view.is('by', this.view.at + 1)
        );
      if (chunk?.kind !== 'word' && chunk?.kind !== 'mark' && chunk?.kind !== 'date') break;
    }
    return this.view.is('by', this.view.at + 1) || this.#followsPassive();
  }

  /** "initiated by Kazakhstan and signed in New York": the agent is the first verb's alone. */
  #followsPassive(): boolean {
    const { at } = this.view;
    const and = [at - 1, at - 2].find((i) => this.view.is('conjunctions', i));
    if (and === undefined) return false;
    let hasAgent = false;
    for (let i = and - 1; i >= Math.max(0, and - OBJECT_REACH); i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (this.view.is('by', i)) hasAgent = true;
      else if (chunk?.kind === 'act') return hasAgent && chunk.form === 'past';
      else if (!chunk || !['word', 'mark', 'actor', 'count', 'date', 'place', 'body'].includes(chunk.kind))
        return false;
    }
    return false;
  }

  #mood(): { negated: boolean; hypothetical: boolean } {
    let negated = this.view.chunk.form === 'past' && this.view.is('negations', this.view.at);
    // "was adopted neither by the Assembly nor by the Council"
    if (this.view.chunk.form === 'past' && this.view.is('neither', this.view.at + 1)) negated = true;
    let hypothetical = false;
    /** "was not invited to sign" says nothing of whether it did. */
    let granted = false;
    for (let i = this.view.at - 1; i >= Math.max(0, this.view.at - VERB_REACH); i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (!chunk) break;
      if (chunk.kind === 'refusal') negated = true;
      else if (
        chunk.kind !== 'count' &&
        this.view.is('negations', i) &&
        !(this.view.is('exceptions', i) && this.#isNamed(i + 1))
      )
        negated = true;
      else if (
        chunk.kind === 'intent' &&
        (this.view.chunk.form === 'base' || this.view.is('modals', i) || i === this.view.at - 1)
      ) {
        hypothetical = true;
        granted ||= this.view.is('granted', i);
      } else if (chunk.kind === 'act' && chunk.act === 'urge') hypothetical = true;
      if (
        chunk.kind === 'boundary' ||
        chunk.kind === 'report' ||
        this.view.text(i) === ':' ||
        (chunk.kind === 'act' && chunk.act !== 'urge' && chunk.act !== 'propose')
      )
        break;
      if (
        (chunk.kind === 'actor' || chunk.kind === 'count') &&
        !this.view.isOblique(i) &&
        this.view.chunk.form !== 'base'
      ) {
        // "Kazakhstan, not Russia, proposed it"
        if (chunk.kind === 'actor' && this.#isInsteadOf(i)) continue;
        // "No African State signed", "is not a Kazakh initiative", "If Kenya signs", "It is untrue that Egypt signed"
        if (this.#stands('negations', chunk.first)) negated = true;
        if (this.view.chunk.form === 'noun' && this.#isNotFound(chunk.first)) negated = true;
        if (this.#stands('conditions', chunk.first)) hypothetical = true;
        if (this.#stands('untruths', chunk.first)) negated = true;
        break;
      }
    }
    if (
      this.view.chunk.act === 'sign' &&
      this.view.chunk.form === 'base' &&
      hypothetical &&
      !granted &&
      negated &&
      this.view.is('infinitive', this.view.at - 1)
    )
      hypothetical = false;
    return { negated, hypothetical };
  }

  /** Whether a phrase ends right before a token, or before the article that stands there. */
  #stands(set: 'negations' | 'conditions' | 'untruths', end: number): boolean {
    const { tokens } = this.view.sentence;
    const { sets } = this.view.vocabulary;
    const article = sets.articles.has(tokens, end - 1) && this.view.chunk.form !== 'past' ? end - 1 : end;
    return sets[set].before(tokens, end, UNTRUTH_REACH) >= 0 || sets[set].before(tokens, article, UNTRUTH_REACH) >= 0;
  }

  /** "did not find Egypt's approval" */
  #isNotFound(end: number): boolean {
    const { tokens } = this.view.sentence;
    const { not } = this.view.vocabulary.sets;
    return [1, 2, 3].some((back) => end >= back && not.has(tokens, end - back));
  }

  /** "Reports that Egypt had signed the Code are false" */
  #isDisowned(): boolean {
    const { tokens, from, to } = this.view.sentence;
    const { sets } = this.view.vocabulary;
    const start = sets.articles.past(tokens, from);
    if (sets.rumours.at(tokens, start) < 0) return false;
    for (let i = this.view.chunk.end; i < to; i += 1) if (sets.falsehoods.at(tokens, i) > 0) return true;
    return false;
  }

  /** "Kenya's accession is under consideration" */
  #isPending(): boolean {
    const { tokens } = this.view.sentence;
    if (this.view.chunk.form !== 'noun') return false;
    const { end } = this.view.chunk;
    for (let i = end; i < end + PENDING_REACH && tokens[i]?.sentence === tokens[end]?.sentence; i += 1)
      if (this.view.vocabulary.sets.pending.at(tokens, i) > 0) return true;
    return false;
  }

  #isInsteadOf(index: number): boolean {
    const isNot = this.view.is('not', index - 1) && this.view.text(index - 2) === ',';
    return isNot && this.view.chunkAt(index - 3)?.kind === 'actor';
  }

  /** "not Norway,", "not Smith," */
  #isNamed(index: number): boolean {
    const chunk = this.view.chunkAt(index);
    if (chunk?.kind === 'actor') return true;
    const token = chunk && this.view.sentence.tokens[chunk.first];
    return chunk?.kind === 'word' && token?.capitalised === true && this.view.text(index + 1) === ',';
  }

  #isAboutCode(passive: boolean): boolean {
    const { focus } = this.view.sentence;
    if (focus === 'other') return false;
    // "The Moroccan signature came from the minister"
    const before = this.view.chunkAt(this.view.at - 1);
    if (this.view.chunk.act === 'propose' && before?.kind === 'act' && before.act === 'sign' && before.form === 'noun')
      return false;
    if (!passive && this.#isReport()) return false;
    if (!passive) {
      const object = this.#object();
      if (object !== undefined) return object;
    }
    for (let i = this.view.at - 1; i >= 0; i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (chunk?.kind === 'code') return true;
      if (chunk?.kind === 'pronoun') return true;
      if (chunk?.kind === 'rival') return false;
      if (passive && chunk?.kind === 'joinable' && this.view.text(i - 1) === 'the')
        return this.view.sentence.focus === 'named';
    }
    // "…, the magazine wrote": of what it wrote nothing is said.
    return passive || !this.view.is('authoring', this.view.at);
  }

  /** "…, the magazine wrote." */
  #isReport(): boolean {
    const { at } = this.view;
    const next = this.view.chunkAt(at + 1);
    const ends = next === undefined || (next.kind === 'mark' && this.view.text(at + 1) !== "'");
    if (!ends || !this.view.is('authoring', at)) return false;
    return !this.view.sentence.chunks.slice(0, at).some(({ kind }) => kind === 'relative');
  }

  /** Whether the object after a verb or noun is the Code; undefined where none is found. */
  #object(): boolean | undefined {
    for (
      let i = this.view.at + 1;
      i < Math.min(this.view.sentence.chunks.length, this.view.at + OBJECT_REACH);
      i += 1
    ) {
      const chunk = this.view.chunkAt(i);
      if (!chunk) break;
      switch (chunk.kind) {
        case 'code':
        case 'pronoun':
          return true;
        case 'rival':
          return this.#isDismissed(i) ? undefined : false;
        case 'joinable':
          // "signed as an organisation"
          if (this.view.vocabulary.sets.asRole.before(this.view.sentence.tokens, chunk.first) >= 0) break;
          if (i <= this.view.at + 4 && this.view.chunk.act === 'sign') return false;
          break;
        case 'act':
          if (this.view.chunk.act === 'urge' || chunk.form === 'noun' || chunk.form === 'ing') break;
          return undefined;
        case 'boundary':
        case 'report':
        case 'relative':
          return undefined;
        case 'body':
        case 'actor':
          // "joined the UN", "joined NATO"; "the signatures of Egypt and Tunisia on the Code"
          if (
            i <= this.view.at + 2 &&
            this.view.chunk.form !== 'noun' &&
            this.view.chunk.form !== 'doer' &&
            this.view.chunkAt(i + 1)?.kind !== 'code' &&
            (chunk.kind === 'body' || chunk.actors[0]?.organisation !== undefined)
          )
            return false;
          break;
        default:
          if (this.view.text(i) === ':') return undefined;
      }
    }
    return undefined;
  }

  /** "and not a treaty" */
  #isDismissed(index: number): boolean {
    return [index - 1, index - 2, index - 3].some((i) => this.view.is('negations', i));
  }

  /** Nothing but the Code's name and small words stands between. */
  #isSaidOf(ahead: number): boolean {
    const between = this.view.sentence.chunks.slice(this.view.at + 1, this.view.at + ahead);
    return between.every(({ kind }) => ['word', 'code', 'pronoun'].includes(kind));
  }

  /** "Mongolia's signature is missing" */
  #isLacking(): boolean {
    const next = this.view.chunkAt(this.view.at + 1);
    if (this.view.chunk.form !== 'noun') return false;
    return (
      (next?.kind === 'act' && next.negative) ||
      [1, 2, 3, 4, 5, 6].some((ahead) => this.view.is('lacking', this.view.at + ahead) && this.#isSaidOf(ahead))
    );
  }
}
