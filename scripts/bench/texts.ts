/** Texts to measure on: prose of our own without a reference, and with references put in. */
import { readFileSync } from 'node:fs';

const LATIN = [
  'The harbour master said that the ferries would run again from Monday, weather permitting, and that no date had been set for the works on the second pier.',
  'Prices at the market rose by four per cent over the year, less than in the capital, where rents and bread have become dearer.',
  'She has conducted the town’s orchestra for eleven years; the free concert in the park, without a stage, drew more people than any before.',
  'Engineers found no fault in the bridge. The report, in paragraph 12 on page 40, recommends another inspection in the spring.',
  'Ministers met for two hours, and left without a word to the reporters who had been waiting in the rain since the morning.',
  'A code of practice for landlords is being prepared, officials said, and will be open to comment until the end of March.',
];
const CYRILLIC = [
  'Начальник порта сообщил, что паромы снова пойдут с понедельника, если позволит погода, а срок работ на втором причале не назначен.',
  'Цены на рынке выросли за год на четыре процента, меньше, чем в столице, где подорожали жильё и хлеб.',
  'Она руководит городским оркестром одиннадцать лет; бесплатный концерт в парке собрал больше людей, чем когда-либо прежде.',
  'Инженеры не нашли неисправностей. В пункте 12 доклада рекомендуется провести ещё один осмотр весной.',
  'Министры совещались два часа и ушли, не сказав ни слова журналистам, которые ждали под дождём с самого утра.',
  'Готовится свод правил для домовладельцев, сообщили чиновники; замечания принимаются до конца марта.',
];
const PROSE = { latin: LATIN, cyrillic: CYRILLIC } as const;
const SENTENCES_A_PARAGRAPH = 4;

/** Paragraphs of prose with about this many UTF-16 code units together. */
export function prose(length: number, script: keyof typeof PROSE = 'latin'): string[] {
  const sentences = PROSE[script];
  const paragraphs: string[] = [];
  for (let total = 0, next = 0; total < length;) {
    const paragraph = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => {
      // The number makes every paragraph a text of its own: what is remembered by its text doesn't help.
      next += 1;
      return `${sentences[(next * 5) % sentences.length] ?? ''} (${next})`;
    }).join(' ');
    paragraphs.push(paragraph);
    total += paragraph.length;
  }
  return paragraphs;
}

/** The same with one of these put into the prose about every `distance` code units. */
export function proseWith(references: readonly string[], length: number, distance: number): string[] {
  let since = distance;
  let next = 0;
  return prose(length).map((paragraph) => {
    since += paragraph.length;
    if (since < distance) return paragraph;
    since = 0;
    next += 1;
    return `${paragraph} Speakers referred to ${references[next % references.length] ?? ''} in their answers.`;
  });
}

/** Citations of the Code, each of which names it. */
export const CODE_REFERENCES = [
  ...Array.from(
    { length: 10 },
    (_, n) => `paragraph ${n + 1} of the Code of Conduct Towards Achieving a World Free of Terrorism`,
  ),
  ...[...'abcdefghijk'].map((letter) => `paragraph 3(${letter}) of the Code`),
  ...[...'abcdefghi'].map((letter) => `paragraph 4(${letter}) of the Code`),
  'paragraphs 5 and 6 of the Code',
  'preambular paragraph 9 of the Code',
];

/** As many of another field, for a peer that reads those. */
export const BIBLE_REFERENCES = [
  'Genesis 1:1-5',
  'John 3:16',
  '1 Corinthians 13:4, 7 and 13',
  'Matthew 5:3–12',
  'Psalm 23',
  'Isaiah 40:28-31',
  'Romans 8:28, 31-39',
  'Exodus 20',
];

/** A press text about the Code of about this many words: articles written for the evaluation, one after another. */
export function articleOf(words: number): string {
  const articles = readFileSync('tests/evaluation/articles.explainers.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const texts: string[] = [];
  for (let count = 0, next = 0; count < words; next += 1) {
    const text = articles[next % articles.length] ?? '';
    texts.push(text);
    count += text.split(/\s+/u).length;
  }
  return texts
    .join('\n\n')
    .split(/(?<=\s)/u)
    .slice(0, words)
    .join('');
}

/** Paragraphs as the body of a page. */
export function pageOf(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}
