/** The grammar reads the same in a search box, in a pasted statement and on a page, in every language. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { en } from '../../../data/lexicon/en';
import { statementReader } from '../../../engine/check/read/cited';
import { foreignReader } from '../../../engine/search/cited';
import { createSpotter } from '../../../engine/spot';

const others = lexicons.filter(({ lang }) => lang !== 'en');
const readQuery = foreignReader(() => others);
const readStatement = statementReader(en, others);

/** A citation, the clause, and the Code's name before and words after that make a statement of it. */
const CITATIONS: readonly (readonly [lang: string, citation: string, clause: string, name: string, rest: string])[] = [
  [
    'ru',
    'подпункт в) пункта 3',
    '3(c)',
    'Кодекс поведения по достижению мира, свободного от терроризма.',
    'говорит о границах.',
  ],
  ['ru', 'пункт 9', '9', 'Кодекс поведения по достижению мира, свободного от терроризма.', 'создаёт коалицию.'],
  [
    'ru',
    'шестой абзац преамбулы',
    'PP6',
    'Кодекс поведения по достижению мира, свободного от терроризма.',
    'говорит о религии.',
  ],
  ['kk', '3-тармақтың в) тармақшасы', '3(c)', 'Терроризмнен азат әлемге қол жеткізу кодексі.', 'шекара туралы.'],
  ['kk', '9-тармақ', '9', 'Терроризмнен азат әлемге қол жеткізу кодексі.', 'коалиция туралы.'],
  ['kk', '3-tarmaqtyñ (b) tarmaqşasy', '3(b)', 'Terrorizmnen azat älemge qol jetkızu kodeksı.', 'şekara turaly.'],
  ['tr', '3. paragrafın (b) bendi', '3(b)', 'Terörsüz Bir Dünya İçin Davranış Kuralları.', 'savaşçılardan söz eder.'],
  ['tr', 'önsözün altıncı paragrafı', 'PP6', 'Terörsüz Bir Dünya İçin Davranış Kuralları.', 'dinlerden söz eder.'],
  ['ar', 'الفقرة 9', '9', 'مدونة السلوك من أجل عالم خال من الإرهاب.', 'تنشئ ائتلافا.'],
  ['ar', 'الفقرة الفرعية (ج) من الفقرة 3', '3(c)', 'مدونة السلوك من أجل عالم خال من الإرهاب.', 'تتناول الحدود.'],
  ['zh', '第3段', '3', '《实现无恐怖主义世界行为准则》。', '很长。'],
  ['zh', '第三段第二项', '3(b)', '《实现无恐怖主义世界行为准则》。', '很长。'],
  ['zh', '序言第六段', 'PP6', '《實現無恐怖主義世界行為準則》。', '很長。'],
  [
    'fr',
    'alinéa b) du paragraphe 3',
    '3(b)',
    'Le Code de conduite pour un monde exempt de terrorisme.',
    'traite des combattants.',
  ],
  [
    'es',
    'apartado b) del párrafo 3',
    '3(b)',
    'Código de Conducta para lograr un mundo libre de terrorismo.',
    'trata de los combatientes.',
  ],
  [
    'it',
    'lettera b) del paragrafo 3',
    '3(b)',
    'Codice di condotta per un mondo libero dal terrorismo.',
    'tratta dei combattenti.',
  ],
  ['de', 'Absatz 3 Buchstabe b', '3(b)', 'Verhaltenskodex für eine terrorfreie Welt.', 'nennt die Kämpfer.'],
];

describe.each(CITATIONS)('%s: %s', (lang, citation, clause, name, rest) => {
  it('is found by search', () => {
    expect(readQuery(citation)?.targets).toEqual([clause]);
  });

  it('is the clause of a statement', () => {
    expect(readStatement(`${citation} ${rest}`).clause).toBe(clause);
  });

  it('is marked on a page', () => {
    const spotter = createSpotter(others.filter((lexicon) => lexicon.lang === lang));
    const references = spotter
      .spot([{ text: `${name} ${citation} ${rest}` }])
      .filter(({ kind }) => kind === 'reference');
    expect(references.flatMap(({ targets }) => targets)).toEqual([clause]);
  });
});
