/** Who does an act: subjects before a verb, agents after "by", possessors and lists beside a noun. */
import type { Act } from '../../data/instrument/types';
import { OBJECT_REACH, VERB_REACH, type ActView } from './act-view';
import { relativeDoer } from './relative-doer';

/** What organs of the United Nations do. */
/** Acts whose nouns tell who does them: initiator, negotiators, speakers. */
const NOUNS_OF_DOERS: readonly Act[] = ['propose', 'negotiate', 'speak'];
/** Chunks between whose an act is and its noun: "Kazakhstan's flagship counter-terrorism initiative". */
const POSSESSOR_REACH = 9;
const BODY_ACTS: readonly Act[] = ['adopt', 'support'];

/** The places of the chunks of who does an act; `passive` as the act was read. */
export function doersOf(view: ActView, passive: boolean): number[] {
  return new Doers(view).find(passive);
}

class Doers {
  constructor(private readonly view: ActView) {}

  find(passive: boolean): number[] {
    const { form } = this.view.chunk;
    if (form === 'opening') return [];
    const after = this.#after();
    // "We owe it to Kazakhstan", "is credited to Kazakhstan"
    if (this.#isCredit()) return after;
    if (passive) return after.length > 0 ? after : this.#onBehalf();
    if (form === 'noun' || form === 'doer' || this.view.isNominal()) {
      const own = form === 'doer' ? undefined : this.#possessor();
      if (own !== undefined) return [own, ...after];
      if (after.length > 0) return after;
      const relative = relativeDoer(this.view);
      if (relative !== undefined) return [relative];
      const subjects = this.#isPredicate() || this.view.is('possessives', this.view.at - 1) ? this.#subjects() : [];
      if (subjects.length > 0 || form === 'noun') return subjects;
      const inverted = this.#inverted();
      return inverted.length > 0 ? inverted : this.#ofMainClause();
    }
    const behalf = this.#onBehalf();
    const subjects = behalf.length > 0 ? behalf : this.#subjects();
    if (subjects.length > 0) return subjects;
    const inverted = this.#inverted();
    return inverted.length > 0 ? inverted : after;
  }

  /** "The ministers of Kyrgyzstan and Tajikistan in New York after signing it": who the main clause is about. */
  #ofMainClause(): number[] {
    const { at, sentence } = this.view;
    if (this.view.chunk.form !== 'ing' || this.view.chunkAt(at - 1)?.kind !== 'boundary') return [];
    const before = sentence.chunks.slice(0, at - 1);
    const from = before.findLastIndex(({ kind }) => kind === 'boundary' || kind === 'relative') + 1;
    const first = before.findIndex((c, i) => i >= from && c.kind === 'actor' && !this.view.isOblique(i));
    return first < 0 ? [] : [first];
  }

  #isCredit(): boolean {
    const { first, end } = this.view.chunk;
    return this.view.vocabulary.sets.crediting.at(this.view.sentence.tokens, first) === end;
  }

  /** "is one of the signatories": a verb of being stands between it and its subject. */
  #isPredicate(): boolean {
    const { act, form } = this.view.chunk;
    if (form !== 'doer' && !(form === 'noun' && NOUNS_OF_DOERS.includes(act))) return false;
    for (let i = this.view.at - 1; i >= Math.max(0, this.view.at - VERB_REACH); i -= 1) {
      if (this.view.is('be', i) || this.view.is('presenting', i)) return true;
      if (this.view.chunkAt(i)?.kind === 'actor') return this.view.text(i + 1) === ',' || this.#isVerbless(i);
      const kind = this.view.chunkAt(i)?.kind;
      if (kind !== 'word' && kind !== 'mark' && kind !== 'count') return false;
      if (this.view.is('relatives', i)) return false;
    }
    return false;
  }

  /** "Mongolia on board", "Morocco a signatory since May": a headline leaves out "is". */
  #isVerbless(index: number): boolean {
    const chunk = this.view.chunkAt(index);
    const isName = chunk?.kind === 'actor' && chunk.actors.every(({ group, demonym }) => !group && !demonym);
    const gap = this.view.is('articles', index + 1) ? 2 : 1;
    return isName && this.view.chunk.act === 'sign' && this.view.at - index === gap;
  }

  /** Who stands before the verb: the nearest one that isn't in a phrase with a preposition. */
  #subjects(): number[] {
    let fallback: number | undefined;
    let bracketed: number | undefined;
    let relative: number | undefined;
    let depth = 0;
    for (let i = this.view.at - 1; i >= 0; i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (!chunk) break;
      const text = this.view.text(i);
      if (text === ')') depth += 1;
      if (text === '(') depth -= 1;
      // "Ms Hartono (Indonesia) said": the State of who does it.
      if (depth > 0) {
        if (chunk.kind === 'actor') bracketed ??= i;
        continue;
      }
      // "after signing it": who does it stands before.
      if (chunk.kind === 'boundary' && i === this.view.at - 1 && this.view.chunk.form === 'ing') continue;
      if (chunk.kind === 'relative') relative ??= i;
      // "Egypt, which knows the Code, and which it signed"
      if (i === this.view.at - 1 && this.#isOwnPronoun(i)) return [i];
      if (chunk.kind === 'boundary' || text === ':') {
        if (text === ':' && this.view.is('everyone', i + 1)) continue;
        if (text === ':' || fallback !== undefined) break;
        if (this.view.is('but', i)) continue;
        break;
      }
      if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'we' || chunk.kind === 'body') {
        if (chunk.kind === 'actor' && (this.#isHyphened(i) || this.#isVisited(i))) continue;
        if (chunk.kind === 'body' && !BODY_ACTS.includes(this.view.chunk.act)) {
          fallback ??= this.view.chunk.act === 'propose' && !this.view.isOblique(i) ? i : undefined;
          continue;
        }
        if (chunk.kind === 'count' && chunk.count.ordinal) continue;
        if (this.#isSetAside(i) || this.#isPredicateNoun(i) || this.#isInset(i)) continue;
        // "grateful to the 82 States that joined": the nearest one before "that".
        const isAntecedent = relative !== undefined && relative - i <= 2 && text !== ',';
        if (isAntecedent) return [i];
        if (!this.view.isOblique(i)) return [...this.#alsoBefore(i), i];
        if (chunk.kind !== 'body') fallback ??= chunk.kind === 'count' ? i : undefined;
      }
    }
    const found = fallback ?? bracketed;
    return found === undefined ? [] : [found];
  }

  /** "Egypt's minister and his Tunisian counterpart": what "and" joins to a subject. */
  #alsoBefore(index: number): number[] {
    let joined = false;
    for (let i = index - 1; i >= Math.max(0, index - OBJECT_REACH); i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (chunk?.kind === 'actor')
        return joined && !this.view.isOblique(i) && !this.#isHyphened(i) ? [...this.#alsoBefore(i), i] : [];
      if (chunk?.kind !== 'word' && !(chunk?.kind === 'mark' && [',', "'", '-', '—'].includes(this.view.text(i))))
        return [];
      if (this.view.is('conjunctions', i)) joined = true;
    }
    return [];
  }

  /** "which it signed": behind a relative "it" is whoever was named. */
  #isOwnPronoun(index: number): boolean {
    const { sentence, vocabulary } = this.view;
    const chunk = this.view.chunkAt(index);
    return (
      chunk?.kind === 'pronoun' &&
      vocabulary.sets.objectPronouns.has(sentence.tokens, chunk.first) &&
      this.view.is('relatives', index - 1)
    );
  }

  #isHyphened(index: number): boolean {
    const chunk = this.view.chunkAt(index);
    const next = chunk && this.view.sentence.tokens[chunk.end];
    return next?.text === '-' && !next.spaced;
  }

  /** "visited Baku and praised": a capital behind a verb does nothing. */
  #isVisited(index: number): boolean {
    const chunk = this.view.chunkAt(index);
    const before = this.view.chunkAt(index - 1);
    if (chunk?.kind !== 'actor' || chunk.actors.some(({ capital }) => capital !== true) || !before) return false;
    if (before.kind === 'event') return true;
    // "in the end Tunis signed"
    const next = this.view.is('perfect', index + 1) ? index + 2 : index + 1;
    if (next === this.view.at) return false;
    return (
      before.kind === 'word' &&
      !this.view.is('negations', index - 1) &&
      !this.view.is('conjunctions', index - 1) &&
      !this.view.is('relatives', index - 1) &&
      !this.view.is('articles', index - 1)
    );
  }

  /** "was the only permanent member to sign": the group is no subject. */
  #isPredicateNoun(index: number): boolean {
    const chunk = this.view.chunkAt(index);
    if (chunk?.kind !== 'actor' || !chunk.actors.some(({ group }) => group)) return false;
    return [index - 1, index - 2, index - 3].some((i) => this.view.is('be', i));
  }

  /** "Uzbekistan, not Kazakhstan, proposed it": the second isn't meant. */
  #isSetAside(index: number): boolean {
    return (
      this.view.is('exceptions', index - 1) && this.view.sentence.chunks.slice(0, index).some((c) => c.kind === 'actor')
    );
  }

  /** "More than 70 States, Kenya among them, signed" */
  #isInset(index: number): boolean {
    const { chunks, tokens } = this.view.sentence;
    const chunk = chunks[index];
    return (
      chunk?.kind === 'actor' &&
      this.view.vocabulary.sets.insets.at(tokens, chunk.end) > 0 &&
      chunks.slice(0, index).some(({ kind }) => kind === 'count' || kind === 'actor')
    );
  }

  /** "Among the first to sign the Code were Egypt and Tunisia" */
  #inverted(): number[] {
    const { chunks } = this.view.sentence;
    for (let i = this.view.at + 1; i < chunks.length; i += 1) {
      const chunk = chunks[i];
      if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
      if (
        (chunk.kind === 'actor' || chunk.kind === 'count') &&
        [i - 1, i - 2].some((j) => j > this.view.at && (this.view.is('be', j) || this.view.is('presenting', j)))
      )
        return [i];
      // "As a signatory to the Code, Egypt …", "Having signed the Code, Egypt …"
      if (
        chunk.kind === 'actor' &&
        (this.#isRole() || this.#isParticiple()) &&
        chunks.slice(this.view.at, i).some((c) => c.kind === 'code')
      )
        return [i];
    }
    return [];
  }

  /** A participle that opens the sentence: who does it comes behind. */
  #isParticiple(): boolean {
    const { at, chunk, sentence } = this.view;
    if (at === 0) return chunk.form === 'ing';
    return at === 1 && this.view.is('participles', 0) && sentence.chunks[0]?.kind !== 'actor';
  }

  #isRole(): boolean {
    const { sentence, vocabulary, chunk } = this.view;
    return vocabulary.sets.asRole.before(sentence.tokens, chunk.first) >= 0;
  }

  /** "signed by Egypt", "the accession of Mongolia", "signatories: Egypt, Tunisia". */
  #after(): number[] {
    const noun = this.view.chunk.form === 'noun' || this.view.chunk.form === 'doer' || this.view.isNominal();
    for (
      let i = this.view.at + 1;
      i < Math.min(this.view.sentence.chunks.length, this.view.at + OBJECT_REACH);
      i += 1
    ) {
      const chunk = this.view.chunkAt(i);
      if (!chunk || chunk.kind === 'boundary') break;
      // "inspired by the UN Charter"; "signatories of the Code (UN, 2018)"
      const organ = BODY_ACTS.includes(this.view.chunk.act) || this.view.chunk.act === 'propose';
      if (chunk.kind === 'body' && (!organ || this.view.chunkAt(i + 1)?.kind === 'rival')) continue;
      if (chunk.kind === 'actor' || chunk.kind === 'count' || chunk.kind === 'body' || chunk.kind === 'we') {
        const led = [i - 1, i - 2, i - 3, i - 4].find(
          (j) =>
            j >= this.view.at &&
            ((this.view.is('by', j) && !(noun && this.#isPastVerb(j))) ||
              (this.#isCredit() && this.view.is('infinitive', j)) ||
              (noun &&
                ((this.view.is('agent', j) && !this.#isPastCode(i)) ||
                  this.view.is('including', j) ||
                  this.view.is('be', j) ||
                  this.view.text(j) === ':' ||
                  this.view.text(j) === '-' ||
                  this.view.text(j) === '|'))),
        );
        if (
          led !== undefined ||
          this.#isAgent(i) ||
          (noun && this.#isApposed(i)) ||
          (this.view.chunk.end === chunk.first &&
            this.view.vocabulary.sets.by.has(this.view.sentence.tokens, chunk.first - 1)) ||
          this.#endsInAgent(i)
        )
          return [i];
      }
      if (chunk.kind === 'act' && chunk.form !== 'noun') break;
    }
    return [];
  }

  /** "the ceremony of the Code the ambassadors …": "of" led to the Code. */
  #isPastCode(to: number): boolean {
    return this.view.sentence.chunks.slice(this.view.at, to).some((c) => c.kind === 'code');
  }

  /** "speeches at the signing were given by …": "by" belongs to another verb. */
  #isPastVerb(index: number): boolean {
    for (let i = this.view.at + 1; i < index; i += 1) if (this.view.is('be', i)) return true;
    return false;
  }

  /** "by ministers and senior officials of more than 70 nations": nothing but words stands behind "by". */
  #isAgent(index: number): boolean {
    for (let i = index - 1; i > this.view.at; i -= 1) {
      if (this.view.is('by', i)) return !this.#isPastVerb(i) || this.view.chunk.form === 'past';
      // "signed by, among others, Kazakhstan"
      const isInserted = this.view.text(i) === ',' && this.#isInserted(i);
      const kind = this.view.chunkAt(i)?.kind;
      if (kind !== 'word' && kind !== 'joinable' && !isInserted) return false;
    }
    return false;
  }

  #isInserted(index: number): boolean {
    return [1, 2, 3, 4].some((back) => this.view.text(index - back) === ',' || this.view.is('by', index - back));
  }

  /** "the initiator of the Code, Kazakhstan, …" */
  #isApposed(index: number): boolean {
    const code = this.view.chunkAt(index - 2);
    return (
      (this.view.text(index - 1) === ',' || this.view.text(index - 1) === '(') &&
      (code?.kind === 'code' || code?.kind === 'pronoun' || index - 2 === this.view.at) &&
      [',', ')'].includes(this.view.text(index + 1))
    );
  }

  /** "came from Kazakhstan", "hosted by Kazakhstan": the act's own words end in the preposition. */
  #endsInAgent(index: number): boolean {
    const between = this.view.sentence.chunks.slice(this.view.at + 1, index);
    return (
      this.view.vocabulary.sets.actEnds.has(this.view.sentence.tokens, this.view.chunk.end - 1) &&
      this.view.chunk.end - this.view.chunk.first > 1 &&
      this.view.chunk.act !== 'sign' &&
      between.every((c) => c.kind === 'word')
    );
  }

  #onBehalf(): number[] {
    const { sets } = this.view.vocabulary;
    for (
      let i = this.view.at + 1;
      i < Math.min(this.view.sentence.chunks.length, this.view.at + OBJECT_REACH);
      i += 1
    ) {
      const chunk = this.view.chunkAt(i);
      if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
      const { tokens } = this.view.sentence;
      if (chunk.kind !== 'actor' && chunk.kind !== 'we') continue;
      if ([1, 2, 3, 4, 5].some((back) => sets.onBehalf.at(tokens, chunk.first - back) >= chunk.first)) return [i];
      // "on Russia's behalf"
      if (this.#ownsBehalf(chunk.end)) return [i];
    }
    for (let i = this.view.at - 1; i >= 0; i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (!chunk || chunk.kind === 'boundary' || chunk.kind === 'act') break;
      if (chunk.kind === 'actor' && this.#ownsBehalf(chunk.end)) return [i];
    }
    return [];
  }

  #ownsBehalf(end: number): boolean {
    const { sets } = this.view.vocabulary;
    const { tokens } = this.view.sentence;
    return sets.behalf.has(tokens, end) || sets.behalf.has(tokens, end + 2);
  }

  /** "Tunisia's signature", "the Kazakh initiative". */
  #possessor(): number | undefined {
    for (let i = this.view.at - 1; i >= Math.max(0, this.view.at - POSSESSOR_REACH); i -= 1) {
      const chunk = this.view.chunkAt(i);
      if (!chunk) return undefined;
      if (chunk.kind === 'actor' && !this.#isHyphened(i)) {
        const { tokens } = this.view.sentence;
        const genitive = tokens[chunk.end]?.text === "'";
        const between = this.view.sentence.chunks.slice(i + 1, this.view.at);
        return genitive ||
          between.every(
            (c) =>
              (c.kind === 'word' || tokens[c.first]?.text === "'") &&
              !this.view.vocabulary.sets.definite.has(tokens, c.first) &&
              (tokens[c.first]?.kind === 'word' || tokens[c.first]?.text === "'") &&
              !this.view.vocabulary.sets.obliques.has(tokens, c.first),
          )
          ? i
          : undefined;
      }
      if (chunk.kind !== 'word' && chunk.kind !== 'mark') return undefined;
    }
    return undefined;
  }
}
