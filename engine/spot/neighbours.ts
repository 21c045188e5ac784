/** What stands around a citation: instruments by where they start and end, and how to step over what parts them. */
import type { Token } from '../text/tokens';
import type { Owner } from './candidates';
import type { Citation } from '../citation/cite';
import type { Instrument } from './instruments';
import type { Vocabulary } from './vocabulary';

/** A citation with its owner and the tokens of the whole expression. */
export interface Linked {
  readonly citation: Citation;
  readonly owner: Owner;
  readonly first: number;
  readonly end: number;
}

/** A parenthesis between a name and a pinpoint ("(New York, 28 September 2018)") has at most this many tokens. */
const MAX_BRIDGE = 14;

/** Tokens of a place and a date at most: ", New York, 28 de septiembre de 2018,". */
const MAX_DATE = 12;

/** Tokens of a date or place at most, where each character is one. */
const LONGEST_PLACE = 10;

export class Neighbours {
  /** Indices of instruments by their first token, and by the token after their last. */
  readonly startsAt = new Map<number, number>();
  readonly endsAt = new Map<number, number>();

  constructor(
    readonly tokens: readonly Token[],
    readonly instruments: readonly Instrument[],
    readonly words: Vocabulary,
  ) {
    instruments.forEach(({ first, end }, index) => {
      this.startsAt.set(first, index);
      this.endsAt.set(end, index);
    });
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  isQuote(at: number): boolean {
    return this.text(at) === '"' || this.text(at) === "'";
  }

  /** The token after these marks, each of which may be missing. */
  past(at: number, marks: readonly string[]): number {
    let next = at;
    for (const mark of marks) if (this.text(next) === mark) next += 1;
    return next;
  }

  pastDeterminers(at: number): number {
    const { tokens, words } = this;
    let next = at;
    for (let steps = 0; steps < 3; steps += 1) {
      const kinds = [words.definite, words.demonstrative, words.extra];
      if (!kinds.some((kind) => kind.has(tokens, next)) && this.text(next) !== '"') break;
      next += 1;
    }
    return next;
  }

  /** A name that ends before the pinpoint from `first` to `end`: ", ", " (", "”, at ", " (2018), ", ": ", ", op. cit., ". */
  nameBefore(first: number, end: number): number | undefined {
    const { tokens, words } = this;
    const afterComma = this.text(first - 1) === ',' ? first - 1 : first;
    const supra = words.supraNote.before(tokens, afterComma - 1, 3);
    let at = words.bridge.before(tokens, first, 4);
    if (at < 0) at = words.bridge.before(tokens, afterComma, 4);
    if (at < 0 && supra > 0 && tokens[afterComma - 1]?.kind === 'number') at = supra;
    // "the Code, in paragraph 5, …"
    if (at < 0 && this.text(end) === ',') at = words.loose.before(tokens, first, 1);
    if (at < 0) at = first;
    let commas = 0;
    for (let steps = 0; steps < 4 && at > 0; steps += 1) {
      const index = this.endsAt.get(at);
      if (index !== undefined) return index;
      const text = this.text(at - 1);
      if (text === ',' && commas === 0) {
        commas += 1;
        at -= 1;
      } else if (this.isQuote(at - 1)) at -= 1;
      else if (text === '(' && at === first && this.text(end) === ')') at -= 1;
      else if (
        at === first &&
        (text === ':' || text === '—' || (text === '-' && tokens[at]?.spaced)) &&
        this.#closes(end)
      )
        at -= 1;
      else if (text === ')' || text === ']') at = this.#openingOf(at - 1, text === ')' ? '(' : '[');
      else if (commas === 1) {
        const dated = this.#beforeDate(at);
        if (dated === undefined) return undefined;
        at = dated;
      } else return undefined;
    }
    return undefined;
  }

  /** Whether nothing more is said of what ends here: "Code of Conduct …: para. 5". */
  #closes(end: number): boolean {
    const next = this.tokens[end];
    return !next || next.first || '.;)'.includes(next.text);
  }

  /** ", 28 September 2018" and ", New York" between a name and a pinpoint. */
  #beforeDate(at: number): number | undefined {
    for (let from = at - 1; from > at - MAX_DATE && from > 0; from -= 1) {
      const token = this.tokens[from];
      if (token?.text === ',') {
        if (this.endsAt.has(from) || (this.isQuote(from - 1) && this.endsAt.has(from - 1))) return from;
      } else if (token?.text === '.' && this.words.rules.abbreviations.has(this.text(from - 1))) continue;
      // "28. September", "28 de septiembre de 2018"
      else if (token?.text === '.' && this.tokens[from - 1]?.kind === 'number') continue;
      else if (this.words.measures.has(this.tokens, from) || this.words.binding.has(this.tokens, from)) continue;
      else if (token?.kind !== 'number' && token?.capitalised !== true && !this.#isWhenOrWhere(from)) return undefined;
    }
    return undefined;
  }

  /** Whether a word is one of a date or place as the Code's are, in a script without capitals: 纽约, "نيويورك". */
  #isWhenOrWhere(at: number): boolean {
    const { script, cues } = this.words;
    if (script.cased) return false;
    if (this.text(at) === '/') return true;
    for (let from = at; from > at - LONGEST_PLACE && from >= 0; from -= 1) {
      const cue = cues.at(this.tokens, from);
      if (cue && cue.end > at) return cue.value === 'place' || cue.value === 'date';
    }
    return false;
  }

  #openingOf(close: number, bracket: string): number {
    for (let at = close - 1; at > close - MAX_BRIDGE && at >= 0; at -= 1) {
      if (this.endsAt.has(at + 1)) return -1;
      if (this.text(at) === bracket) return at;
    }
    return -1;
  }
}
