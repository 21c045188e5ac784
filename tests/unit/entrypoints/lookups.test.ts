/** What the background looks up: for the address bar, and for a card. */
import { describe, expect, it } from 'vitest';
import { foreignMention } from '../../../entrypoints/lookups/foreign';
import { placeOf, suggestionsFor } from '../../../entrypoints/lookups/search';
import { sentenceOf, statesInSentence } from '../../../entrypoints/lookups/sentence';

describe('the address bar', () => {
  it.each([
    ['turkmenistan', '#signatories/TKM', 'One second-hand report says Turkmenistan joined the Code. Register as of'],
    ['did Peru sign', '#signatories/PER', 'It may have signed all the same. Register as of'],
    ['how many countries signed', '#signatories', 'range from more than 70'],
    ['3b', '#3(b)', 'Paragraph 3(b): address the threat'],
    ['OP5', '#5', 'Paragraph 5: We reaffirm'],
    ['подпункт в) пункта 3', '#3(c)', 'Paragraph 3(c): strengthen'],
    ['alinéa b) du paragraphe 3', '#3(b)', 'Paragraph 3(b): address'],
    ['asylum', '#search?q=asylum', 'Paragraph 5: …'],
    ['turkmenstan', '#signatories/TKM', 'Turkmenistan'],
  ])('%s leads to %s', (query, place, says) => {
    expect(placeOf(query)).toBe(place);
    expect(suggestionsFor(query)[0]?.description).toContain(says);
  });

  it('what several States may be called leads to the choice, and each choice to its State', () => {
    expect(placeOf('korea')).toBe('#search?q=korea');
    expect(suggestionsFor('korea').map(({ content }) => placeOf(content))).toEqual([
      '#signatories/KOR',
      '#signatories/PRK',
    ]);
  });

  it('offers nothing where nothing is found', () => {
    expect(suggestionsFor('bitcoin')).toEqual([]);
    expect(placeOf('bitcoin')).toBe('#search?q=bitcoin');
  });
});

describe('a mention in another language', () => {
  it.each([
    ['подпункт «в» пункта 3', ['3(c)'], '“в” marks the third item of the list, which is paragraph 3(c)'],
    ['الفقرة 3 (ب)', ['3(b)'], '“ب” marks the second item'],
    ['第3段甲项', ['3(a)'], '“甲” marks the first item'],
    ['пп. а)–в) п. 3', ['3(a)', '3(b)', '3(c)'], '“а” marks the first item'],
  ] as const)('%s', (quote, targets, says) => {
    expect(foreignMention({ quote, near: quote, targets }).letters).toContain(says);
  });

  it.each([
    ['a letter of ours', 'paragraph 3(b)', ['3(b)']],
    ['a letter that marks something else', 'пункт 3 (в)', ['3(b)']],
    ['no letter', 'пункт 9', ['9']],
  ] as const)('nothing is explained: %s', (_, quote, targets) => {
    expect(foreignMention({ quote, near: quote, targets }).letters).toBeNull();
  });

  it.each([
    ['Подписан Кодекс поведения', '/ru/'],
    ['Тәртіп кодексіне қол қойылды', '/kz/'],
    ['Підписано Кодекс поведінки', null],
    ['Code of Conduct', null],
    ['مدونة السلوك', null],
  ])('the text in its language: %s', (near, path) => {
    const url = foreignMention({ quote: 'x', near, targets: [] }).other?.url ?? null;
    if (path === null) expect(url).toBeNull();
    else expect(url).toContain(`https://mfa.gov.kz${path}`);
  });
});

it('the sentence at a place, with what its States have and haven’t on record', () => {
  const text = 'France spoke under para. 3 then. Peru and Turkmenistan joined the Code. Spain did not.';
  expect(sentenceOf({ text, at: 10 })).toBe('France spoke under para. 3 then.');
  expect(statesInSentence({ text, at: text.indexOf('Code') }).states.map(({ id, status }) => [id, status])).toEqual([
    ['PER', 'No record; it may have signed'],
    ['TKM', 'Reported to have joined'],
  ]);
});
