/** The sentinel says maybe wherever the spotter finds a name, however the page's text is broken up, and seldom else. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lexicons } from '../../data/lexicon';
import { sentinel } from '../../data/sentinel';
import { createSpotter } from '../../engine/spot';
import { createStemReader, mayNameCode } from '../../engine/spot/sentinel';
import { splitBlocks } from '../../scripts/evaluate/blocks';
import { sentinelModule } from '../../scripts/generate-sentinel';
import { readFileSync } from 'node:fs';
import { allSpotCases } from './spot-cases';

// Many runs of a property take long on a busy machine, and prove the same.
vi.setConfig({ testTimeout: 60_000 });

const NOISE = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'];
const SPACES = ['\u00a0', '\n', '  ', '\u2009', ' \n '];
const { spot } = createSpotter(lexicons);

/** Text with invisible characters inside words and other spaces between them. */
function disturb(text: string, dice: readonly number[]): string {
  let at = 0;
  const next = (): number => dice[at++ % dice.length] ?? 0;
  return [...text]
    .map((c) => {
      const die = next();
      if (c === ' ') return SPACES[die % 8] ?? c;
      return die % 5 === 0 ? c + (NOISE[die % NOISE.length] ?? '') : c;
    })
    .join('');
}

/** Whether something on the page identifies the Code without leaning on another mention. */
function named(text: string): boolean {
  const blocks = splitBlocks(text).map((b) => ({ text: b.text }));
  return spot(blocks).some((m) => m.basis.kind !== 'context');
}

describe('the sentinel', () => {
  it('says maybe on every case with a name', () => {
    const missed = allSpotCases().filter((c) => named(c.text) && !mayNameCode(c.text, sentinel));
    expect(missed.map((c) => c.id)).toEqual([]);
  });

  it('says maybe through noise wherever the spotter finds a name', () => {
    const texts = allSpotCases()
      .map((c) => c.text)
      .filter(named);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.nat(39), { minLength: 7, maxLength: 60 }), (text, dice) => {
        const noisy = disturb(text, dice);
        expect(named(noisy) && !mayNameCode(noisy, sentinel)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it('says maybe in every disguise of a letter that the spotter sees through', () => {
    const name = 'code of conduct for a world free of terrorism';
    const missed: string[] = [];
    for (let code = 0x80; code < 0x110000; code += 1) {
      const letter = String.fromCodePoint(code);
      const plain = letter.normalize('NFKC').toLowerCase();
      if (plain === letter || plain.length > 3 || !/^[a-z]+$/u.test(plain) || !name.includes(plain)) continue;
      const disguised = name.replaceAll(plain, letter);
      if (disguised !== name && !mayNameCode(disguised, sentinel) && named(disguised))
        missed.push(`${code.toString(16)} ${letter}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    [
      'a software project',
      'Our CODE_OF_CONDUCT.md: we pledge a harassment-free experience. Read the code of conduct, terms apply.',
    ],
    ['a programming page', 'This code is free of errors and without dependencies. '.repeat(50)],
    [
      'terrorism, with a code far away',
      `Terrorism is a crime. ${'The debate went on for hours. '.repeat(40)}Enter your postal code.`,
    ],
    ['the criminal code on terrorism', 'Article 205 of the Criminal Code punishes acts of terrorism.'],
    ['another code', 'The Hague Code of Conduct against Ballistic Missile Proliferation asks for notices.'],
    ['nothing at all', ''],
  ])('says no to %s', (_, text) => {
    expect(mayNameCode(text, sentinel)).toBe(false);
  });

  it.each([
    [
      'words broken by hyphens at the ends of elements',
      ['the Code of Con-', 'duct Towards a World Free of Ter-', 'rorism'],
    ],
    ['white space after the hyphen', ['the Code of Con-  ', '\n   ', 'duct for a world free of ter-', ' ', 'rorism']],
    ['an element for each word', ['Code', 'of', 'Conduct', 'for', 'a', 'World', 'Free', 'of', 'Terrorism']],
    ['letters apart', [...'code of conduct for a world free of terrorism']],
  ])('reads on from one piece to the next: %s', (_, pieces) => {
    const { read } = createStemReader(sentinel);
    expect(pieces.map(read).at(-1)).toBe(true);
  });

  it('joins no title over a place that it skipped, and forgets a page', () => {
    const reader = createStemReader(sentinel);
    reader.read('the Code of Conduct for a world free of ');
    reader.skip(false);
    expect(reader.read('terrorism')).toBe(false);
    expect(reader.read('. The Code of Conduct is free.')).toBe(true);
    reader.skip(true);
    expect(reader.read('terrorism')).toBe(false);
  });

  it('is generated from the lexicons as they are', async () => {
    expect(readFileSync('data/sentinel.ts', 'utf8')).toBe(await sentinelModule());
  });
});
