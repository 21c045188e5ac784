/** The sentinel says maybe wherever the spotter finds a name, however the page's text is broken up, and seldom else. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { sentinel } from '../../../data/sentinel';
import { createSpotter } from '../../../engine/spot';
import { parsePhrase, type Phrase } from '../../../engine/text/phrase';
import { mayNameCode, NOISE, UNUSUAL } from '../../../engine/spot/sentinel';
import { splitBlocks } from '../../../scripts/evaluate/blocks';
import { sentinelModule } from '../../../scripts/generate-sentinel';
import { readFileSync } from 'node:fs';
import { allSpotCases } from './cases';

// Many runs of a property take long on a busy machine, and prove the same.
vi.setConfig({ testTimeout: 60_000 });

const INVISIBLE = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'];
const SPACES = ['\u00a0', '\n', '  ', '\u2009', ' \n '];
const { spot } = createSpotter(lexicons);

/** Whether the sentinel meets any language. */
const isMet = (text: string): boolean => mayNameCode(text, sentinel).length > 0;

/** Text with invisible characters inside words and other spaces between them. */
function disturb(text: string, dice: readonly number[]): string {
  let at = 0;
  const next = (): number => dice[at++ % dice.length] ?? 0;
  return [...text]
    .map((c) => {
      const die = next();
      if (c === ' ') return SPACES[die % 8] ?? c;
      return die % 5 === 0 ? c + (INVISIBLE[die % INVISIBLE.length] ?? '') : c;
    })
    .join('');
}

/** Whether something on the page identifies the Code without leaning on another mention. */
function named(text: string): boolean {
  const blocks = splitBlocks(text).map((b) => ({ text: b.text }));
  return spot(blocks).some((m) => m.basis.kind !== 'context');
}

function shortestFirst(wordings: readonly string[]): readonly string[] {
  const tidy = wordings.map((words) =>
    words
      .replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return [...new Set(tidy)].sort((a, b) => a.length - b.length);
}

/** What a phrase can be written as: each of its words at least once, the rest as short as can be. */
function wordings(phrase: Phrase): readonly string[] {
  switch (phrase.kind) {
    case 'word':
    case 'loose':
      return [phrase.word];
    case 'any':
      return shortestFirst(phrase.of.flatMap(wordings));
    case 'all': {
      const parts = phrase.of.map(wordings);
      const withOne = (at: number, words: string): string =>
        parts.map((part, index) => (index === at ? words : (part[0] ?? ''))).join(' ');
      return shortestFirst(parts.flatMap((part, at) => part.map((words) => withOne(at, words))));
    }
  }
}

describe('the sentinel', () => {
  it.each(lexicons.flatMap(({ lang, names }) => names.map(({ id, phrase }) => [lang, id, phrase] as const)))(
    'says maybe on each wording of a name: %s %s (else a stem is missing in data/lexicon/stems.ts)',
    (_, __, phrase) => {
      const missed = wordings(parsePhrase(phrase)).filter((words) => named(`“${words}”`) && !isMet(words));
      expect(missed.length, `missed, among others: ${missed.slice(0, 3).join(' | ')}`).toBe(0);
    },
  );

  it('says maybe on every case with a name', () => {
    const missed = allSpotCases().filter((c) => named(c.text) && !isMet(c.text));
    expect(missed.map((c) => c.id)).toEqual([]);
  });

  it('says maybe through noise wherever the spotter finds a name', () => {
    const texts = allSpotCases()
      .map((c) => c.text)
      .filter(named);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.nat(39), { minLength: 7, maxLength: 60 }), (text, dice) => {
        const noisy = disturb(text, dice);
        expect(named(noisy) && !isMet(noisy)).toBe(false);
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
      if (disguised !== name && !isMet(disguised) && named(disguised)) missed.push(`${code.toString(16)} ${letter}`);
    }
    expect(missed).toEqual([]);
  });

  it('holds for unusual all that is noise or stands for letters of a stem', () => {
    const letters = new Set(JSON.stringify(sentinel));
    const missed: string[] = [];
    for (let code = 0; code < 0x110000; code += 1) {
      const sign = String.fromCodePoint(code);
      const plain = sign.replace(NOISE, '').normalize('NFKC').toLowerCase();
      const isRead = plain !== sign.toLowerCase() && [...plain].every((c) => /\p{L}/u.test(c) && letters.has(c));
      // The whole of a pair is unusual, so that none is divided.
      if (isRead && sign.replace(UNUSUAL, '') !== '') missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('comes to the same as cleaning a text whole', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...INVISIBLE,
        'a',
        'é',
        'e\u0301',
        'ﬁ',
        'Ⅽ',
        '𝐜',
        'º',
        'ş',
        'ى',
        'ـ',
        '恐',
        'カ',
        'か',
        '한',
        '😀',
        '-\n',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join('');
        const bare = (of: string): string => of.replace(NOISE, '').normalize('NFKC');
        const inParts = text.replace(UNUSUAL, bare);
        const letters = (of: string): string => of.toLowerCase().replace(/[^\p{L}]/gu, '');
        expect(letters(bare(inParts))).toBe(letters(bare(text)));
      }),
    );
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
    expect(isMet(text)).toBe(false);
  });

  it.each([
    ['hyphens at the ends of lines', 'the Code of Con-\nduct Towards a World Free of Ter-\r\n  rorism'],
    ['no spaces between words', 'CodeofConductforaWorldFreeofTerrorism'],
    ['doubled letters', 'the Codde of Conduct for a world free of terrrorism'],
  ])('says maybe in spite of %s', (_, text) => {
    expect(isMet(text)).toBe(true);
  });

  it.each([
    ['en', 'The Code of Conduct Towards Achieving a World Free of Terrorism was signed.'],
    ['ru', 'Подписан Кодекс поведения по достижению мира, свободного от терроризма.'],
    ['ar', 'وقعت مدونة السلوك من أجل عالم خال من الإرهاب'],
    ['zh', '实现无恐怖主义世界行为准则'],
    ['zh', '實現無恐怖主義世界行為準則'],
    ['es', 'El Código de Conducta para lograr un mundo libre de terrorismo'],
    ['de', 'Verhaltenskodex für eine terrorfreie Welt'],
    ['tr', 'Terörizmden Arındırılmış Bir Dünyaya Ulaşmak İçin Davranış Kuralları'],
  ])('meets %s alone in %s', (language, text) => {
    expect(mayNameCode(text, sentinel)).toEqual([language]);
  });

  it.each([
    ['ru', 'Code of Conduct Towards Achieving a World Free of Terrorism. Пункт 4 Кодекса.'],
    ['it', 'Il Code of Conduct Towards Achieving a World Free of Terrorism; il Codice è breve.'],
    ['fr', 'Le Code of Conduct Towards Achieving a World Free of Terrorism; paragraphe 4 du Code.'],
  ])('meets %s beside the English title', (language, text) => {
    expect(mayNameCode(text, sentinel)).toContain(language);
  });

  it('is generated from the lexicons as they are', async () => {
    expect(readFileSync('data/sentinel.ts', 'utf8')).toBe(await sentinelModule());
  });
});
