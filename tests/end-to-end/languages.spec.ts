/** Press pages in other languages: the right words under the right mark. */
import { expect, test } from './driver';
import { hover } from './driver/words';

const PAGES = [
  ['ru', 'подпункту «б» пункта 3 Кодекса', 'пункта 3'],
  ['kk', 'Кодекстің 3-тармағының «б» тармақшасы', '3-тармағының'],
  ['ar', 'الفقرة الفرعية (ب) من الفقرة 3 من المدونة', 'الفقرة الفرعية'],
  ['zh', '该准则第3段(b)分段', '第3段'],
  ['fr', 'alinéa b) du paragraphe 3 du Code', 'du paragraphe'],
] as const;

for (const [lang, cited, words] of PAGES) {
  test(`a page in ${lang} shows paragraph 3(b)`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(`press-${lang}.html`));
    await expect.poll(() => tab.mentions()).toContain(cited);
    await hover(tab, words);
    await expect
      .poll(async () => (await tab.card())?.text)
      .toContain('address the threat posed by foreign terrorist fighters');
    expect((await tab.card())?.label).toBe('Paragraph 3(b)');
    await tab.close();
  });
}
