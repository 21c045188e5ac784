/** A language is data: other scripts, word orders and ways to say "of" are read by the same grammar. */
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../data/lexicon/types';
import { createSpotter } from '../../../engine/spot';
import { scriptRules } from '../../../engine/text/script';
import { tokenise } from '../../../engine/text/tokens';
import { lexicons } from '../../../data/lexicon';

const of = (lang: string): Lexicon => {
  const found = lexicons.find((one) => one.lang === lang);
  if (!found) throw new Error(`no lexicon of ${lang}`);
  return found;
};
const [ar, ru, zh] = [of('ar'), of('ru'), of('zh')];

/** What is found, as "words → targets"; what doesn't exist has an exclamation mark. */
function found(lexicon: Lexicon, text: string): string[] {
  return createSpotter([lexicon])
    .spot([{ text }])
    .map(({ quote, targets, invalid }) => `${quote} → ${[...targets, ...invalid.map((id) => `!${id}`)].join(' ')}`);
}

const RU = 'Кодекс поведения по достижению мира, свободного от терроризма';
const AR = 'مدونة قواعد السلوك نحو تحقيق عالم خال من الإرهاب';
const ZH = '《实现无恐怖主义世界行为准则》';

/** A name that opens a page of each language. */
const NAMES: Readonly<Record<string, string>> = {
  ru: RU,
  ar: AR,
  zh: ZH,
  kk: 'Терроризмнен азат әлемге қол жеткізу кодексі',
  tr: 'Terörsüz Bir Dünya İçin Davranış Kuralları',
  fr: 'Code de conduite pour un monde exempt de terrorisme',
  es: 'Código de Conducta para lograr un mundo libre de terrorismo',
  it: 'Codice di condotta per un mondo libero dal terrorismo',
  de: 'Verhaltenskodex für eine terrorfreie Welt',
};

describe('Russian', () => {
  it.each([
    [`Подписан ${RU}.`, [`${RU} → code`]],
    [`${RU} краток. Пункт 3 Кодекса перечисляет меры.`, [`${RU} → code`, 'Пункт 3 Кодекса → 3']],
    [`${RU} краток. См. п. 8 (г) и пп. 5–7.`, [`${RU} → code`, 'п. 8 (г) и пп. 5–7 → 8(d) 5 6 7']],
    [`${RU} краток. В подпункте (в) пункта 3 названы бойцы.`, [`${RU} → code`, 'подпункте (в) пункта 3 → 3(c)']],
    [
      `${RU} краток. Шестой пункт преамбулы и 3-й пункт Кодекса.`,
      [`${RU} → code`, 'Шестой пункт преамбулы и 3-й пункт Кодекса → PP6 3'],
    ],
    [`${RU} краток. Первое предложение пункта 7 осторожно.`, [`${RU} → code`, 'Первое предложение пункта 7 → 7']],
    [`${RU} краток. Пункты 3 и 4 длинны.`, [`${RU} → code`, 'Пункты 3 и 4 → 3 4']],
    [`${RU} краток. Пункт 3 Устава и Уголовный кодекс здесь ни при чём.`, [`${RU} → code`]],
  ])('%s', (text, expected) => {
    expect(found(ru, text)).toEqual(expected);
  });
});

describe('Arabic', () => {
  it.each([
    [`وقعت ${AR}.`, [`${AR} → code`]],
    [`${AR} قصيرة. الفقرة 3 من المدونة طويلة.`, [`${AR} → code`, 'الفقرة 3 من المدونة → 3']],
    [`${AR} قصيرة. والفقرة ٥ مهمة.`, [`${AR} → code`, 'الفقرة ٥ → 5']],
    [`${AR} قصيرة. الفقرتان 3 و4.`, [`${AR} → code`, 'الفقرتان 3 و4 → 3 4']],
    [`${AR} قصيرة. الفقرة 3 (ب) والفقرة 8 (د).`, [`${AR} → code`, 'الفقرة 3 (ب) والفقرة 8 (د) → 3(b) 8(d)']],
    [`${AR} قصيرة. الفقرة الثالثة من الديباجة.`, [`${AR} → code`, 'الفقرة الثالثة من الديباجة → PP3']],
    [`${AR} قصيرة. الفقرات 5 إلى 7.`, [`${AR} → code`, 'الفقرات 5 إلى 7 → 5 6 7']],
    [`${AR} قصيرة. الفقرة 3 من الميثاق.`, [`${AR} → code`]],
    [`${AR} قصيرة. المدونة طوعية.`, [`${AR} → code`, 'المدونة → code']],
  ])('%s', (text, expected) => {
    expect(found(ar, text)).toEqual(expected);
  });
});

describe('Chinese', () => {
  it.each([
    [`各国签署了${ZH}。`, ['实现无恐怖主义世界行为准则 → code']],
    [`${ZH}第3段很长。`, ['《实现无恐怖主义世界行为准则》第3段 → 3']],
    [`${ZH}很短。该准则第五段和第九段。`, ['实现无恐怖主义世界行为准则 → code', '该准则第五段和第九段 → 5 9']],
    [`${ZH}很短。该准则的第3(b)段。`, ['实现无恐怖主义世界行为准则 → code', '该准则的第3(b)段 → 3(b)']],
    [
      `${ZH}很短。第5至7段、序言第十一段。`,
      ['实现无恐怖主义世界行为准则 → code', '第5至7段 → 5 6 7', '序言第十一段 → PP11'],
    ],
    [`${ZH}很短。第三段(b)项。`, ['实现无恐怖主义世界行为准则 → code', '第三段(b)项 → 3(b)']],
    [`${ZH}很短。宪章第51条。`, ['实现无恐怖主义世界行为准则 → code']],
  ])('%s', (text, expected) => {
    expect(found(zh, text)).toEqual(expected);
  });
});

/** Names that the press, ministries and the United Nations use or would use; each stands alone. */
describe('names', () => {
  it.each([
    ['ru', 'Кодекс поведения по достижению мира, свободного от терроризма'],
    ['ru', 'Кодекс по достижению мира, свободного от терроризма'],
    ['ru', 'Кодексе поведения по достижению свободного от терроризма мира'],
    ['ru', 'Кодексом поведения для достижения мира без терроризма'],
    ['ru', 'Кодекса поведения за мир, свободный от терроризма'],
    ['kk', 'Терроризмнен азат әлемге қол жеткізу тәртібінің кодексі'],
    ['kk', 'Терроризмнен ада әлемге қол жеткізу кодексіне'],
    ['ar', 'مدونة السلوك العالمية للتوصل إلى عالم خال من الإرهاب'],
    ['ar', 'مدونة سلوك عالمية للتوصل إلى عالم خال من الإرهاب'],
    ['ar', 'مدونة السلوك من أجل عالم خالٍ من الإرهاب'],
    ['ar', 'مدونة قواعد السلوك لعالم خال من الارهاب'],
    ['ar', 'مذكرة السلوك من أجل عالم خال من الإرهاب'],
    ['fr', 'Code de conduite pour un monde exempt de terrorisme'],
    ['fr', 'Code de conduite visant à parvenir à un monde exempt de terrorisme'],
    ['fr', 'Code de conduite pour l’instauration d’un monde sans terrorisme'],
    ['de', 'Verhaltenskodex für eine terrorfreie Welt'],
    ['it', 'Codice di condotta “per un mondo libero dal terrorismo”'],
    ['es', 'Código de Conducta para lograr un mundo libre de terrorismo'],
    ['tr', 'Terörizmden Arındırılmış Bir Dünyaya Ulaşmak İçin Davranış Kuralları'],
    ['zh', '实现无恐怖主义世界行为准则'],
    ['zh', '迈向没有恐怖主义的世界行为准则'],
    ['zh', '邁向沒有恐怖主義的世界行為準則'],
  ])('%s: %s', (lang, name) => {
    expect(found(of(lang), name)).toEqual([`${name} → code`]);
  });
});

describe('citations', () => {
  it.each<[string, string, string[]]>([
    ['ru', 'Пункты с 5 по 7 и пункт третий Кодекса.', ['Пункты с 5 по 7 и пункт третий Кодекса → 5 6 7 3']],
    ['ru', 'Подпункты «а», «в» и «и» пункта 4.', ['Подпункты «а», «в» и «и» пункта 4 → 4(a) 4(c) 4(i)']],
    ['ru', 'П. 8 «г», пп. «а» и «в» п. 3.', ['П. 8 «г» → 8(d)', 'пп. «а» и «в» п. 3 → 3(a) 3(c)']],
    ['ru', 'Пункт 9 документа.', ['Пункт 9 документа → 9']],
    ['kk', 'Кодекстің 3-тармағының «в» тармақшасы.', ['Кодекстің 3-тармағының «в» тармақшасы → 3(c)']],
    ['kk', 'Кіріспенің алтыншы абзацы.', ['Кіріспенің алтыншы абзацы → PP6']],
    ['kk', '5–7-тармақтар мен соңғы тармақ.', ['5–7-тармақтар → 5 6 7', 'соңғы тармақ → 10']],
    ['tr', 'Kuralların 3. paragrafının (b) bendi.', ['Kuralların 3. paragrafının (b) bendi → 3(b)']],
    ['tr', '4. paragrafın (ç) bendi.', ['4. paragrafın (ç) bendi → 4(d)']],
    ['tr', '5 ila 7. paragraflar.', ['5 ila 7. paragraflar → 5 6 7']],
    ['kk', '8-тармақтың үшінші тармақшасы.', ['8-тармақтың үшінші тармақшасы → 8(c)']],
    ['kk', '3-тармағының соңғы тармақшасы конвенция туралы.', ['3-тармағының соңғы тармақшасы → 3(k)']],
    ['kk', 'Екіншіден төртіншіге дейінгі тармақтар.', ['Екіншіден төртіншіге дейінгі тармақтар → 2 3 4']],
    [
      'kk',
      'Преамбула мен 4-тармақ, кіріспенің соңғы абзацы.',
      ['Преамбула мен 4-тармақ → preamble 4', 'кіріспенің соңғы абзацы → PP14'],
    ],
    ['kk', 'Ауыл кодекске қосылды, құны 7 т.', []],
    ['kk', '(9-т.) және соңғысының алдындағы тармақ.', ['9-т. → 9', 'соңғысының алдындағы тармақ → 9']],
    ['tr', '6 ncı paragrafı, VIII. paragraf.', ['6 ncı paragrafı → 6', 'VIII. paragraf → 8']],
    ['tr', 'Kuralların para. 4 ve m. 3/d hükmü.', ['Kuralların para. 4 ve m. 3/d → 4 3(d)']],
    [
      'tr',
      '3. paragrafın (d) bendinden (f) bendine kadar.',
      ['3. paragrafın (d) bendinden (f) bendine kadar → 3(d) 3(e) 3(f)'],
    ],
    ['tr', '5. paragraftan 7. paragrafa kadar.', ['5. paragraftan 7. paragrafa kadar → 5 6 7']],
    ['tr', '3. paragraf, (g) bendi.', ['3. paragraf, (g) bendi → 3(g)']],
    ['tr', '8. paragrafın ikinci bendi.', ['8. paragrafın ikinci bendi → 8(b)']],
    ['tr', 'Bunun için 5 bin para 3 kez harcandı, 4 ya da 5 yıl sürdü.', []],
    ['tr', 'Metin on paragraftan, 10 paragraftan oluşur.', []],
    ['ar', 'الفقرات من 5 إلى 7.', ['الفقرات من 5 إلى 7 → 5 6 7']],
    ['ar', 'الفقرة الفرعية (ج) من الفقرة 3.', ['الفقرة الفرعية (ج) من الفقرة 3 → 3(c)']],
    ['ar', 'الفقرتان الثالثة والرابعة.', ['الفقرتان الثالثة والرابعة → 3 4']],
    ['ar', 'الفقرة ٣ (هـ).', ['الفقرة ٣ (هـ) → 3(e)']],
    ['zh', '第３段（ｂ）、（ｃ）和（ｆ）分段。', ['第３段（ｂ）、（ｃ）和（ｆ）分段 → 3(b) 3(c) 3(f)']],
    ['zh', '全文共10段，三段很长。', []],
    ['fr', 'L’alinéa b) du paragraphe 3 du Code.', ['alinéa b) du paragraphe 3 du Code → 3(b)']],
    [
      'zh',
      '第３（ｂ）、（ｄ）和（ｋ）段；第八段（丁）项。',
      ['第３（ｂ）、（ｄ）和（ｋ）段 → 3(b) 3(d) 3(k)', '第八段（丁）项 → 8(d)'],
    ],
    [
      'ru',
      'Преамбула Кодекса и шестнадцатый абзац преамбулы.',
      ['Преамбула Кодекса → preamble', 'шестнадцатый абзац преамбулы → !PP16'],
    ],
    ['fr', 'L’alinéa f) du même paragraphe que le ch. 3, let. c.', ['ch. 3, let. c → 3(c)']],
    [
      'es',
      'Los puntos 3.d) y 8.a) del Código; el preámbulo del Código.',
      ['puntos 3.d) y 8.a) del Código → 3(d) 8(a)', 'preámbulo del Código → preamble'],
    ],
    [
      'es',
      'El párrafo 4 del Code of Conduct Towards Achieving a World Free of Terrorism.',
      ['párrafo 4 del Code of Conduct Towards Achieving a World Free of Terrorism → 4'],
    ],
    ['fr', 'Le sixième alinéa du préambule.', ['sixième alinéa du préambule → PP6']],
    ['fr', 'Les paragraphes 5 à 7.', ['paragraphes 5 à 7 → 5 6 7']],
    ['es', 'El apartado b) del párrafo 3 del Código.', ['apartado b) del párrafo 3 del Código → 3(b)']],
    ['es', 'Los párrafos del 5 al 7 y el párrafo noveno.', ['párrafos del 5 al 7 y el párrafo noveno → 5 6 7 9']],
    ['it', 'La lettera b) del paragrafo 3 del Codice.', ['lettera b) del paragrafo 3 del Codice → 3(b)']],
    ['it', 'I paragrafi da 5 a 7.', ['paragrafi da 5 a 7 → 5 6 7']],
    ['de', 'Buchstabe b des Absatzes 3 des Kodex.', ['Buchstabe b des Absatzes 3 des Kodex → 3(b)']],
    ['de', 'Absätze 5 bis 7; Absatz 9 des Dokuments.', ['Absätze 5 bis 7 → 5 6 7', 'Absatz 9 des Dokuments → 9']],
  ])('%s: %s', (lang, text, expected) => {
    const name = NAMES[lang] ?? '';
    const spots = createSpotter([of(lang)]).spot([{ text: name }, { text }]);
    expect(
      spots
        .filter(({ block }) => block === 1)
        .map(({ quote, targets, invalid }) => `${quote} → ${[...targets, ...invalid.map((id) => `!${id}`)].join(' ')}`),
    ).toEqual(expected);
  });
});

describe('other instruments', () => {
  it.each([
    ['ru', 'Статья 3 Уголовного кодекса, Кодекс этики и Гаагский кодекс поведения говорят о терроризме.'],
    ['ru', 'Пункт 3 Устава и пункт 2 резолюции 1373 (2001).'],
    ['kk', 'Қылмыстық кодекстің 3-тармағы, Жарғының 51-бабы.'],
    ['kk', 'Ислам ынтымақтастығы ұйымының терроризмге қарсы күрес жөніндегі мінез-құлық кодексі.'],
    ['ar', 'تنص المادة 3 من قانون العقوبات ومدونة الأسرة ومدونة سلوك الموظفين على ذلك.'],
    ['zh', '《南海行为准则》第5条，宪章第51条。'],
    ['fr', 'L’article 3 du Code pénal, le Code de la route et le Code de conduite des fonctionnaires.'],
    ['es', 'El artículo 3 del Código Penal y el Código de Conducta de los funcionarios.'],
    ['it', 'L’articolo 3 del Codice penale e il Codice della strada.'],
    ['de', '§ 129a Absatz 3 StGB und der Deutsche Corporate Governance Kodex.'],
    ['tr', 'Türk Ceza Kanunu’nun 3. maddesinin 2. fıkrası ve Basın Kodu.'],
  ])('%s: %s', (lang, text) => {
    const spots = createSpotter([of(lang)]).spot([{ text: NAMES[lang] ?? '' }, { text }]);
    expect(spots.filter(({ block }) => block === 1).map(({ quote }) => quote)).toEqual([]);
  });
});

it('keeps languages apart on a page of several', () => {
  const { spot } = createSpotter(lexicons);
  const blocks = [
    'Кодекс поведения по достижению мира, свободного от терроризма (Code of Conduct Towards Achieving a World Free of Terrorism).',
    'Пункт 9 Кодекса и para. 3(b) of the Code.',
  ];
  expect(spot(blocks.map((text) => ({ text }))).map(({ quote, targets }) => `${quote} → ${targets.join(' ')}`)).toEqual(
    [
      'Кодекс поведения по достижению мира, свободного от терроризма → code',
      'Code of Conduct Towards Achieving a World Free of Terrorism → code',
      'Пункт 9 Кодекса → 9',
      'para. 3(b) of the Code → 3(b)',
    ],
  );
});

describe('sentences', () => {
  it.each<[string, Lexicon, string, number]>([
    ['Russian', ru, 'Кодекс краток. См. п. 3. Он открыт!', 3],
    ['Arabic', ar, 'المدونة قصيرة. هل هي ملزمة؟ لا.', 3],
    ['Chinese', zh, '准则很短。有约束力吗？没有！', 3],
  ])('of %s', (_, lexicon, text, count) => {
    expect(tokenise(text, scriptRules(lexicon.citation)).at(-1)?.sentence).toBe(count - 1);
  });
});
