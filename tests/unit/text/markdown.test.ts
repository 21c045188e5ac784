import { expect, it } from 'vitest';
import { escapeMarkdown, withoutControls } from '../../../engine/text/markdown';

it.each([
  ['an entity', '&lt;b&gt; &#60; &amp;', '\\&lt;b\\&gt; \\&\\#60; \\&amp;'],
  ['HTML', '<img src=x onerror="go()">', '\\<img src=x onerror="go()"\\>'],
  ['a comment', '<!-- x -->', '\\<\\!-- x --\\>'],
  ['a link', '[here](https://evil.example)', '\\[here\\](https\\://evil.example)'],
  ['a picture', '![x](y)', '\\!\\[x\\](y)'],
  ['a footnote', '[^1]', '\\[^1\\]'],
  ['a table', 'a | b', 'a \\| b'],
  ['code', '`x` ``y``', '\\`x\\` \\`\\`y\\`\\`'],
  ['fences', '~~~ and ```', '\\~\\~\\~ and \\`\\`\\`'],
  ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
  ['a backslash', 'a\\*b', 'a\\\\\\*b'],
  ['an address in angle brackets', '<https://evil.example>', '\\<https\\://evil.example\\>'],
  ['a bare address', 'see https://evil.example/x', 'see https\\://evil.example/x'],
  ['an address without a scheme', 'see WWW.evil.example', 'see WWW\\.evil.example'],
  ['an address after a line', '_www.evil.example', '\\_www\\.evil.example'],
  ['an address with an invisible sign', 'https:\u202A//evil.example', 'https\\://evil.example'],
  ['a list after an invisible sign', '\u202A1. x', '1\\. x'],
  ['a mail address', 'me@evil.example', 'me\\@evil.example'],
  ['a mail link', 'mailto:me', 'mailto\\:me'],
  ['a heading', '# one', '\\# one'],
  ['a heading underlined', '=== ', '\\=== '],
  ['a line', '---', '\\---'],
  ['a list', '- one\n+ two\n3. three\n4) four', '\\- one\n\\+ two\n3\\. three\n4\\) four'],
  ['a quotation', '> one', '\\> one'],
  ['nothing of the kind', 'Paragraph 3(b): 10 - 2 = 8, “yes”.', 'Paragraph 3(b): 10 - 2 = 8, “yes”.'],
])('%s is shown as it is', (_, words, escaped) => {
  expect(escapeMarkdown(words)).toBe(escaped);
});

it.each([
  ['an override', 'a\u202Eb\u202C', 'ab'],
  ['embeddings', '\u202Aa\u202Bb', 'ab'],
  ['isolates', '\u2066a\u2067b\u2068c\u2069', 'abc'],
  ['codes of a terminal', 'a\u001B[31mb\u0007\u0000\u009B', 'a[31mb'],
  ['marks that belong to a script', 'סיום\u200F 3(b)', 'סיום\u200F 3(b)'],
  ['lines', 'a\n\tb\r\n', 'a\n\tb\r\n'],
])('%s', (_, words, without) => {
  expect(withoutControls(words)).toBe(without);
});
