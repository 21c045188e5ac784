import { describe, expect, it } from 'vitest';
import { en } from '../../../data/lexicon/en';
import { sentenceAt, sentenceSplitter } from '../../../engine/text/sentences';

const sentences = sentenceSplitter(en.lang, en.citation.abbreviations);
const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it.each([
    ['The Code has ten paragraphs. It is voluntary.', ['The Code has ten paragraphs.', 'It is voluntary.']],
    ['See para. 3 of the Code. It is voluntary.', ['See para. 3 of the Code.', 'It is voluntary.']],
    ['See Art. IV of the Charter.', ['See Art. IV of the Charter.']],
    ['H. E. Mr. Smith spoke. He left.', ['H. E. Mr. Smith spoke.', 'He left.']],
    // A quotation of two sentences is one.
    ['It says: “States act. States cooperate.” It ends.', ['It says: “States act. States cooperate.”', 'It ends.']],
    // What goes on with a small letter or a figure goes on.
    ['The U.N. system acts. 3 States joined.', ['The U.N. system acts. 3 States joined.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('has no gap and no overlap, beyond the length that is read at once', () => {
    const text = 'The Code asks States to act. '.repeat(400);
    const found = sentences(text, 4);
    expect(found).toHaveLength(400);
    expect(found.map(({ start }) => start)).toEqual([4, ...found.slice(0, -1).map(({ end }) => end)]);
    expect(found.at(-1)?.end).toBe(text.length);
  });
});

describe('the sentence at a place', () => {
  it('holds the place and what an abbreviation would have cut off', () => {
    const text = `${'Nothing here. '.repeat(500)}Kazakhstan cites para. III of the Code. Others don’t.`;
    expect(sentenceAt(text, text.indexOf('III'), sentences).trim()).toBe('Kazakhstan cites para. III of the Code.');
  });

  it('is the text where there is no stop', () => {
    expect(sentenceAt('Code of Conduct signed', 3, sentences)).toBe('Code of Conduct signed');
  });
});
