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

describe('Russian', () => {
  it.each([
    [`Подписан ${RU}.`, [`${RU} → code`]],
    [`${RU} краток. Пункт 3 Кодекса перечисляет меры.`, [`${RU} → code`, 'Пункт 3 Кодекса → 3']],
    [`${RU} краток. См. п. 8 (г) и пп. 5–7.`, [`${RU} → code`, 'п. 8 (г) и пп. 5–7 → 8(d) 5 6 7']],
    [`${RU} краток. В подпункте (в) пункта 3 названы бойцы.`, [`${RU} → code`, 'подпункте (в) пункта 3 → 3(c)']],
    [
      `${RU} краток. Шестой пункт преамбулы и 3-й пункт Кодекса.`,
      [`${RU} → code`, 'Шестой пункт преамбулы → PP6', '3-й пункт Кодекса → 3'],
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
    [`${AR} قصيرة. والفقرة ٥ مهمة.`, [`${AR} → code`, 'والفقرة ٥ → 5']],
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
    [`${ZH}第3段很长。`, ['实现无恐怖主义世界行为准则》第3段 → 3']],
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

describe('sentences', () => {
  it.each<[string, Lexicon, string, number]>([
    ['Russian', ru, 'Кодекс краток. См. п. 3. Он открыт!', 3],
    ['Arabic', ar, 'المدونة قصيرة. هل هي ملزمة؟ لا.', 3],
    ['Chinese', zh, '准则很短。有约束力吗？没有！', 3],
  ])('of %s', (_, lexicon, text, count) => {
    expect(tokenise(text, scriptRules(lexicon.citation)).at(-1)?.sentence).toBe(count - 1);
  });
});
