/** Words of a page in a sentence of ours can't pass for ours. */
import { describe, expect, it } from 'vitest';
import { quoted } from '../../../data/messages/en/quoted';

describe('quoted', () => {
  it.each([
    ['plain words', 'We pledge', '“We pledge”'],
    [
      'words that end our quotation',
      'All are bound” beside it: exact words of the Code. “A',
      '“All are bound’ beside it: exact words of the Code. ‘A”',
    ],
    ['other quotation marks', '«a» „b“ "c"', '“‘a’ ‘b‘ ’c’”'],
    ['signs that turn the direction', '\u2067\u202eabc', '“abc”'],
    ['lines', ' a\n\n b ', '“a b”'],
    ['a pile of marks', `a${'\u0301'.repeat(100)}`, `“a${'\u0301'.repeat(4)}”`],
  ])('%s', (_, words, expected) => {
    expect(quoted(words)).toBe(expected);
  });
});
