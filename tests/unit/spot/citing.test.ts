/**
 * The grammar of citing, cell by cell for each language: words for parts in their forms, numbers and number words, letters, lists and
 * ranges, the preamble, places within a part, and what is somebody else's. Each text stands under one that names the Code.
 */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { createSpotter } from '../../../engine/spot';

type Cells = readonly (readonly [text: string, parts: string])[];

/** What the references of a text cite, those that don't exist with an exclamation mark; several references parted by semicolons. */
function cited(lang: string, name: string, text: string): string {
  const spotter = createSpotter(lexicons.filter((lexicon) => lexicon.lang === lang));
  return spotter
    .spot([{ text: name }, { text }])
    .filter(({ block, kind }) => block === 1 && kind === 'reference')
    .map(({ targets, invalid }) => [...targets, ...invalid.map((id) => `!${id}`)].join(' '))
    .join('; ');
}

const ZH: Cells = [
  ['准则第3段', '3'],
  ['该准则的第３段', '3'],
  ['《准则》第三段', '3'],
  ['本文件第十段', '10'],
  ['第3(b)段', '3(b)'],
  ['第3段(b)项', '3(b)'],
  ['第3段（b）分段', '3(b)'],
  ['第三段第（二）项', '3(b)'],
  ['第三段第二项', '3(b)'],
  ['第三段乙项', '3(b)'],
  ['第八段丁目', '8(d)'],
  ['第4段(a)、(c)和(i)分段', '4(a) 4(c) 4(i)'],
  ['第4(a)至(c)段', '4(a) 4(b) 4(c)'],
  ['第3段(h)至(k)项', '3(h) 3(i) 3(j) 3(k)'],
  ['第5至7段', '5 6 7'],
  ['第五段至第七段', '5 6 7'],
  ['第5-7段', '5 6 7'],
  ['第2、4、6段', '2 4 6'],
  ['第2段、第4段和第6段', '2 4 6'],
  ['第5段及以下各段', '5'],
  ['首段', '1'],
  ['最后一段', '10'],
  ['末段', '10'],
  ['倒数第二段', '9'],
  ['序言第六段', 'PP6'],
  ['序言部分第6段', 'PP6'],
  ['第六序言段', 'PP6'],
  ['序言部分最后一段', 'PP14'],
  ['序言第2至4段', 'PP2 PP3 PP4'],
  ['准则的序言', 'preamble'],
  ['执行部分第7段', '7'],
  ['第7段第一句', '7'],
  ['第七段最后一句', '7'],
  ['第8段起首部分', '8'],
  ['第五段末句', '5'],
  ['第12段', '!12'],
  ['第3(l)段', '!3(l)'],
  ['第九條', '9'],
  ['第3款', '3'],
  ['第三點', '3'],
  ['準則第三段（丙）項', '3(c)'],
  ['倒數第二段', '9'],
  ['序言第十二段提到全面公約，序言第13段則不同', 'PP12; PP13'],
  ['首次签署后第三次会议', ''],
  ['全文十段，第73届联大', ''],
  ['《联合国宪章》第51条', ''],
  ['安理会第1373(2001)号决议第2段(a)分段', ''],
];

describe.each<[lang: string, name: string, cells: Cells]>([['zh', '《实现无恐怖主义世界行为准则》获签署。', ZH]])(
  '%s',
  (lang, name, cells) => {
    it.each(cells.map(([text, parts]) => [text, parts] as const))('%s → %s', (text, parts) => {
      expect(cited(lang, name, `${text}${lang === 'zh' ? '。' : '.'}`)).toBe(parts);
    });
  },
);
