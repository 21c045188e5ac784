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

const PART = /[()[\]|]|'|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\s()[\]|'\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+/gu;

/** Reads a phrase. Throws a SyntaxError where brackets don't match: phrases are data of ours, not input. */
export function parsePhrase(source: string): Phrase {
  const parts = [...source.matchAll(PART)].map(([part]) => part);
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

/** Words that a match may begin with: exact ones as they are, others by their key and `*`. */
export function firstWords(phrase: Phrase): readonly string[] {
  switch (phrase.kind) {
    case 'word':
      return [phrase.how === 'exact' ? phrase.word : `${keyOf(phrase.word)}*`];
    case 'loose':
      return [`${keyOf(phrase.stem)}*`];
    case 'any':
      return phrase.of.flatMap(firstWords);
    case 'all': {
      const words: string[] = [];
      for (const part of phrase.of) {
        words.push(...firstWords(part));
        if (!canBeEmpty(part)) break;
      }
      return words;
    }
  }
}

/** Phrases that begin with no exact word are filed under the first two letters. */
export function keyOf(word: string): string {
  return word.slice(0, 2);
}

function canBeEmpty(phrase: Phrase): boolean {
  if (phrase.kind === 'all') return phrase.of.every(canBeEmpty);
  return phrase.kind === 'any' && phrase.of.some(canBeEmpty);
}

/** Tokens that may stand between the words of a phrase without parting them. */
export type Skips = (this: void, token: Token) => boolean;

/** The token after the longest match that starts at `at`, or -1. `skips` says what may stand between two words. */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], at: number, skips: Skips): number {
  let best = -1;
  step(phrase, at, (end) => {
    if (end > best) best = end;
  });
  return best;

  function step(part: Phrase, from: number, then: (end: number) => void): void {
    switch (part.kind) {
      case 'any':
        for (const one of part.of) step(one, from, then);
        return;
      case 'all':
        sequence(part.of, 0, from, then);
        return;
      default: {
        let here = from;
        // At most two: an opening quotation mark after a hyphen, or the like.
        for (let skipped = 0; from > at && skipped < 2; skipped += 1) {
          const token = tokens[here];
          if (!token || !skips(token)) break;
          here += 1;
        }
        const token = tokens[here];
        if (token && (fits(part, token.text) || (token.bare !== undefined && fits(part, token.bare)))) then(here + 1);
      }
    }
  }

  function sequence(parts: readonly Phrase[], index: number, from: number, then: (end: number) => void): void {
    const part = parts[index];
    if (!part) then(from);
    else
      step(part, from, (end) => {
        sequence(parts, index + 1, end, then);
      });
  }
}

function fits(part: Extract<Phrase, { kind: 'word' | 'loose' }>, text: string): boolean {
  if (part.kind === 'loose') {
    if (text.length > part.word.length + 6) return false;
    const squeezed = squeeze(text);
    return squeezed.startsWith(part.stem) && within(squeezed, part.word, part.word.length > 6 ? 2 : 1);
  }
  return part.how === 'exact' ? text === part.word : text.startsWith(part.word);
}

/** Doubled letters made single: the commonest slip of all is no slip here. */
function squeeze(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
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
