/** The page that is the Code: noticed by first words, compared with the text, which is fetched for that alone. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { code } from '../../../data/code';
import { openings } from '../../../data/openings';
import { plainWords } from '../../../engine/openings';
import type { CodeComparison } from '../../../data/types';
import { Comparison } from '../../../overlay/comparison';
import { Recogniser } from '../../../overlay/self';
import { finished } from '../../browser/work';

const TEXTS = code.passages.map(({ text }) => text);

async function compared(self: Recogniser, texts: readonly string[]): Promise<CodeComparison | null> {
  return (await finished(self.learn())) ? finished(self.compare(texts)) : null;
}

it('notices each passage by its first words, and fetches nothing for it', () => {
  const fetched = vi.fn(() => Promise.resolve(new Comparison(code.passages)));
  const self = new Recogniser(openings, fetched);
  expect(TEXTS.map((text) => self.opens(text))).toEqual(TEXTS.map(() => 1));
  expect(self.opens('Recalling the United States General Assembly of Virginia')).toBe(0);
  expect(self.mayBeTheCode(TEXTS.length)).toBe(true);
  expect(fetched).not.toHaveBeenCalled();
});

it('notices as many as are there, whatever stands between the words and in them', () => {
  const self = new Recogniser(openings, () => Promise.resolve(null));
  const between = fc.constantFrom(' ', '\n', ' — ', '_', '. ', '’ ', '\u00a0', '', 'é ', 'x');
  const disguised = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => `${word.slice(0, 1)}\u00ad${word.slice(1)}`,
    (word) => word.replace(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    (word) => word.replace('fi', 'ﬁ').replace('k', '\u212a').replace('s', 'ſ'),
  );
  const piece = fc
    .tuple(fc.constantFrom(...openings, 'терроризм', 'الإرهاب', '反恐', 'the harbour'), between, disguised)
    .map(([words, gap, disguise]) => words.split(' ').map(disguise).join(gap));
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, between)), (pieces) => {
      const text = pieces.flat().join('');
      const words = ` ${plainWords(text)} `;
      expect(self.opens(text)).toBe(openings.filter((opening) => words.includes(` ${opening} `)).length);
    }),
    { numRuns: 500 },
  );
});

it('compares with the text, which it fetches once', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Comparison(code.passages)));
  const self = new Recogniser(openings, fetched);
  expect(await compared(self, TEXTS)).toEqual({ same: TEXTS.length, differs: [], missing: [] });
  const [first = '', ...others] = TEXTS;
  expect(await compared(self, [first.replace('continuing', 'beginning'), ...others])).toEqual({
    same: TEXTS.length - 1,
    differs: [code.passages[0]?.id],
    missing: [],
  });
  expect(self.counts('continuing to strive towards achieving')).toBe(true);
  expect(self.counts('a recipe for bread with four ingredients')).toBe(false);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('a passage that is there as it is and changed as well differs; an extract of it doesn’t', async () => {
  const self = new Recogniser(openings, () => Promise.resolve(new Comparison(code.passages)));
  const ids = code.passages.map(({ id }) => id);
  for (const [index, text] of TEXTS.entries()) {
    const words = text.split(' ');
    if (words.length < 24) continue;
    const middle = words.length >> 1;
    const changed = [...words.slice(0, middle), 'perhaps', ...words.slice(middle + 1)].join(' ');
    expect((await compared(self, [...TEXTS, changed]))?.differs).toEqual([ids[index]]);
    const extract = words.slice(2, -2).join(' ');
    expect((await compared(self, [...TEXTS, `It says: ${extract}, which is new.`]))?.differs).toEqual([]);
  }
});

it('the Code in one piece, in halves or twice is the same as our copy', async () => {
  const self = new Recogniser(openings, () => Promise.resolve(new Comparison(code.passages)));
  const halves = TEXTS.flatMap((text) => {
    const words = text.split(' ');
    return [words.slice(0, words.length >> 1).join(' '), words.slice(words.length >> 1).join(' ')];
  });
  for (const texts of [[TEXTS.join(' ')], [...TEXTS, ...TEXTS], halves]) {
    expect(await compared(self, texts)).toEqual({ same: TEXTS.length, differs: [], missing: [] });
  }
});

it('a changed passage is known by its words across the texts that a page cuts it into', async () => {
  const self = new Recogniser(openings, () => Promise.resolve(new Comparison(code.passages)));
  const at = TEXTS.findIndex((text) => text.split(' ').length >= 24);
  const words = TEXTS[at]?.split(' ') ?? [];
  words[14] = 'perhaps';
  // Of each four runs of words one is within a text.
  const pieces = words.flatMap((_, n) => (n % 4 === 0 ? [words.slice(n, n + 4).join(' ')] : []));
  const texts = [...TEXTS.slice(0, at), ...pieces, ...TEXTS.slice(at + 1)];
  const differs = [code.passages[at]?.id];
  expect(await compared(self, texts)).toEqual({ same: TEXTS.length - 1, differs, missing: [] });
});

it('knows nothing where the text can’t be had, and asks again the next time', async () => {
  const fetched = vi
    .fn(() => Promise.resolve<Comparison | null>(new Comparison(code.passages)))
    .mockResolvedValueOnce(null);
  const self = new Recogniser(openings, fetched);
  expect(await compared(self, TEXTS)).toBeNull();
  expect(await compared(self, TEXTS)).not.toBeNull();
});
