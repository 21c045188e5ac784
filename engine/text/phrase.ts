/**
 * Phrases: a small language for what people write in several ways, so that a lexicon is a list of readable lines.
 *
 *   code of conduct (for|towards) [achieving] [a] world free of terr~orism
 *
 * Words are compared in lower case. `(a|b c)` are alternatives, `[x]` may be missing, `word*` is a word that starts so,
 * `terr~orism` may be misspelt after `terr` (two letters wrong, missing or swapped, one
 * in a short word; doubled ones don't count). An apostrophe is a token
 * of its own: `code's` matches the three tokens `code`, `'`, `s`. A match is bounded by the length of the phrase.
 */
import type { Token } from './tokens';

/** A phrase ready for matching. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string; readonly how: 'exact' | 'prefix' }
  | { readonly kind: 'loose'; readonly stem: string; readonly word: string }
  | { readonly kind: 'all'; readonly of: readonly Phrase[] }
  | { readonly kind: 'any'; readonly of: readonly Phrase[] };

/** One word of a phrase. */
export type WordPhrase = Extract<Phrase, { kind: 'word' | 'loose' }>;

const PART = /[()[\]|]|'|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s()[\]|'\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu;

/** Reads a phrase. Throws a SyntaxError where brackets don't match: phrases are data of ours, not input. */
export function parsePhrase(source: string): Phrase {
  const parts: readonly string[] = source.match(PART) ?? [];
  let at = 0;
  const phrase = alternatives();
  if (at < parts.length) throw new SyntaxError(`unmatched bracket in phrase: ${source}`);
  return phrase;

  function alternatives(): Phrase {
    const of = [sequence()];
    while (parts[at] === '|') {
      at += 1;
      of.push(sequence());
    }
    const [only] = of;
    return of.length === 1 && only ? only : { kind: 'any', of };
  }

  function sequence(): Phrase {
    const of: Phrase[] = [];
    for (let part = parts[at]; part !== undefined && !'|)]'.includes(part); part = parts[at]) {
      at += 1;
      if (part !== '(' && part !== '[') {
        of.push(wordOf(part));
        continue;
      }
      const inner = alternatives();
      if (parts[at] !== (part === '(' ? ')' : ']')) throw new SyntaxError(`unmatched bracket in phrase: ${source}`);
      at += 1;
      of.push(part === '(' ? inner : { kind: 'any', of: [inner, { kind: 'all', of: [] }] });
    }
    const [only] = of;
    return of.length === 1 && only ? only : { kind: 'all', of };
  }
}

function wordOf(part: string): Phrase {
  if (part.endsWith('*')) return { kind: 'word', word: part.slice(0, -1), how: 'prefix' };
  const tilde = part.indexOf('~');
  if (tilde < 0) return { kind: 'word', word: part, how: 'exact' };
  const stem = squeeze(part.slice(0, tilde));
  return { kind: 'loose', stem, word: squeeze(part.replace('~', '')) };
}

/** A word of a phrase in its place, with those that may come next. */
export interface Place<T> {
  readonly word: WordPhrase;
  readonly value: T;
  /** The number of its phrase among those of a table. */
  readonly order: number;
  readonly next: Place<T>[];
  /** Whether the phrase may end here. */
  ends: boolean;
}

/** The words with which a phrase may begin; every other follows from them. */
export function placesOf<T>(phrase: Phrase, value: T, order: number): readonly Place<T>[] {
  const { first, last } = lay(phrase);
  for (const place of last) place.ends = true;
  return first;

  function lay(part: Phrase): Laid<T> {
    switch (part.kind) {
      case 'any': {
        const [first, last]: [Place<T>[], Place<T>[]] = [[], []];
        let mayLack = false;
        for (const one of part.of) {
          const laid = lay(one);
          first.push(...laid.first);
          last.push(...laid.last);
          mayLack ||= laid.mayLack;
        }
        return { first, last, mayLack };
      }
      case 'all':
        return part.of.map(lay).reduce<Laid<T>>(
          (before, after) => {
            for (const place of before.last) place.next.push(...after.first);
            return {
              first: before.mayLack ? [...before.first, ...after.first] : before.first,
              last: after.mayLack ? [...before.last, ...after.last] : after.last,
              mayLack: before.mayLack && after.mayLack,
            };
          },
          { first: [], last: [], mayLack: true },
        );
      default: {
        const place = { word: part, value, order, next: [], ends: false };
        return { first: [place], last: [place], mayLack: false };
      }
    }
  }
}

interface Laid<T> {
  readonly first: readonly Place<T>[];
  readonly last: readonly Place<T>[];
  readonly mayLack: boolean;
}

/** Under what a word is filed: exact ones as they are, others under their first two letters and `*`. */
export function keyOf(word: WordPhrase): string {
  if (word.kind === 'loose') return `${word.stem.slice(0, 2)}*`;
  return word.how === 'exact' ? word.word : `${word.word.slice(0, 2)}*`;
}

/** Tokens that may stand between the words of a phrase without parting them. */
export type Skips = (this: void, token: Token) => boolean;

/** Whether a token's text is such a word. */
export function fits(part: WordPhrase, text: string): boolean {
  if (part.kind === 'loose') {
    if (text.length > part.word.length + 6) return false;
    const squeezed = squeeze(text);
    return squeezed.startsWith(part.stem) && within(squeezed, part.word, part.word.length > 6 ? 2 : 1);
  }
  return part.how === 'exact' ? text === part.word : text.startsWith(part.word);
}

/** Doubled letters made single: the commonest slip of all is no slip here. */
function squeeze(word: string): string {
  for (let at = 1; at < word.length; at += 1)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return word.replace(/(.)\1+/gu, '$1');
  return word;
}

/** Whether two short words are at most `limit` edits apart; a swap of neighbours is one. */
function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}
