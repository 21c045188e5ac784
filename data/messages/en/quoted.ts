/**
 * Words of a page in a sentence of ours: on one line, with no quotation mark that could end ours, without signs that turn the
 * direction of what follows, and without piles of marks.
 */
export function quoted(words: string): string {
  const inner = words
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/[“„«]/gu, '‘')
    .replace(/[”‟»"]/gu, '’')
    .replace(/\s+/gu, ' ');
  return `“${inner.trim()}”`;
}
