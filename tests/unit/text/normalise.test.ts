/** Text as it is met → what the grammar reads, and the way back. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../data/lexicon/en';
import { normalise } from '../../../engine/text/normalise';
import { parsePhrase } from '../../../engine/text/phrase';
import { PhraseSet } from '../../../engine/text/phrase-table';
import { scriptRules } from '../../../engine/text/script';
import { tokenise } from '../../../engine/text/tokens';

const rules = scriptRules(en.citation);

// Many runs of a property take long on a busy machine, and prove the same.
vi.setConfig({ testTimeout: 60_000 });

describe('normalise', () => {
  it.each([
    ['no-break and thin spaces', 'para.\u00a03\u2009(b)', 'para. 3 (b)'],
    ['soft hyphens and zero-width characters', 'Con\u00adduct\u200b \ufeffof', 'Conduct of'],
    ['every hyphen', '5\u20107\u20118\u20139\u22121', '5-7-8-9-1'],
    ['dashes stay dashes', 'a\u2014b\u2015c', 'a—b—c'],
    ['curly quotation marks', '“the ‘Code’” «x»', '"the \'Code\'" "x"'],
    ['full-width forms', '３（ｆ）', '3(f)'],
    ['ligatures and Roman-numeral characters', 'ﬁrst Ⅶ', 'first VII'],
    ['a note fused to a number', '3¹² and 4', '3   and 4'],
    ['figures of other scripts', '١٠ ۵', '10 5'],
    ['decomposed letters', 'cafe\u0301 \u0438\u0306', 'cafe\u0301 \u0438\u0306'.normalize('NFC')],
    ['a word divided at the end of a line', 'Achiev-\ning 5-\n7', 'Achieving 5-\n7'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('leads back to the original', () => {
    const text = '“Con\u00adduct”, ﬁrst¹ Ⅶ end';
    const { text: normal, toOriginal, toOriginalEnd } = normalise(text);
    const back = (words: string): string => {
      const start = normal.indexOf(words);
      return text.slice(toOriginal(start), toOriginalEnd(start + words.length));
    };
    expect(back('Conduct')).toBe('Con\u00adduct');
    expect(back('first')).toBe('ﬁrst');
    expect(back('VII')).toBe('Ⅶ');
    expect(back('end')).toBe('end');
  });

  it('reads usual text by the short way as by the long one', () => {
    // A character that vanishes makes a text an unusual one.
    const anyOf = (ranges: readonly (readonly [number, number])[]): fc.Arbitrary<string> =>
      fc.string({
        unit: fc
          .oneof(...ranges.map(([min, max]) => fc.integer({ min, max })))
          .filter((c) => !/\p{M}/u.test(String.fromCodePoint(c)))
          .map((c) => String.fromCodePoint(c)),
      });
    const usual = anyOf([
      [0x20, 0x7e],
      [0xa0, 0x24f],
      [0x400, 0x52f],
      [0x600, 0x660],
      [0x2010, 0x2033],
      [0x3000, 0x3029],
      [0x4e00, 0x4e80],
      [0xff00, 0xff66],
    ]);
    fc.assert(
      fc.property(usual, (text) => {
        expect(normalise(text).text).toBe(normalise(`\u200b${text}`).text);
      }),
    );
  });

  it('never leads out of the original, nor backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: normal, toOriginal, toOriginalEnd } = normalise(text);
        let before = 0;
        for (let at = 0; at < normal.length; at += 1) {
          const start = toOriginal(at);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(toOriginalEnd(at + 1)).toBeGreaterThan(start);
          expect(toOriginalEnd(at + 1)).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });
});

describe('tokenise', () => {
  const words = (text: string): string[] => tokenise(text, rules).map((t) => `${t.sentence}${t.text}`);
  it.each([
    ['para. 3(b)', '0para 0. 03 0( 0b 0)'],
    ['The Code. Paragraph 3', '0the 0code 0. 1paragraph 13'],
    ['See “it.” Then', '0see 0“ 0it 0. 0” 0then'],
    ['U.N. Code', '0u 0. 0n 0. 0code'],
    ['9[7] founds', '09 0founds'],
    ['第3段。二', '0第 03 0段 0。 1二'],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });
});

describe('phrases', () => {
  const end = (phrase: string, text: string): number => {
    const tokens = tokenise(text, rules);
    return new PhraseSet(phrase).at(tokens, 0);
  };
  it.each([
    ['code of (conduct|practice)', 'code of practice', 3],
    ['code [of conduct] for peace', 'Code for peace', 3],
    ['counter terrorism', 'counter-terrorism', 3],
    ['terro~rism', 'Terorism', 1],
    ['terro~rism', 'territory', -1],
    ['kodeks*', 'Kodekse', 1],
    ["code's", 'code’s'.replace('’', "'"), 3],
    ['a [b] [c]', 'a b c', 3],
    ['a b', 'a', -1],
  ])('%s on %s', (phrase, text, expected) => {
    expect(end(phrase, text)).toBe(expected);
  });

  it.each(['(a', 'a)', '[a)'])('%s is no phrase', (source) => {
    expect(() => parsePhrase(source)).toThrow(SyntaxError);
  });
});
