/** Parts that are cited before the text names the Code: of it where what is named next, and nothing before, is the Code by its title. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { createSpotter } from '../../../engine/spot';

const { spot } = createSpotter(lexicons);

function cited(...texts: readonly string[]): readonly string[] {
  return spot(texts.map((text) => ({ text })))
    .filter(({ kind }) => kind === 'reference')
    .map(({ targets }) => targets.join(' '));
}

const TITLE = 'The Code of Conduct Towards Achieving a World Free of Terrorism is a promise, not a club.';

describe('parts cited above the title', () => {
  it('are the Code’s in an interview that names it later', () => {
    expect(
      cited('Two lines made us sign: one is in paragraph 4, letter (a), the other is the final paragraph.', TITLE),
    ).toEqual(['4(a)', '10']);
  });

  it.each([
    ['another instrument comes first', ['One line is in paragraph 4(a).', 'The Charter says as much.', TITLE]],
    ['the citation says whose it is', ['One line is in paragraph 4(a) of the resolution.', TITLE]],
    ['the part doesn’t exist', ['One line is in paragraph 4(k).', TITLE]],
    ['it is a mere number', ['One line is in paragraph 4.', TITLE]],
    ['no title follows', ['One line is in paragraph 4(a).', 'The Code is a promise.']],
    ['it is an operative paragraph of what is negotiated', ['OP 3(b) is agreed.', TITLE]],
  ])('are not where %s', (_, texts) => {
    expect(cited(...texts)).toEqual([]);
  });
});

describe('a short name in brackets after another instrument', () => {
  it('cites where a part follows, and is no name given to it', () => {
    expect(cited(TITLE, 'States will implement the Strategy (Code, para. 8(a)).')).toEqual(['8(a)']);
  });
});

describe('the language of a block', () => {
  it('isn’t decided by letters of parts and endings', () => {
    expect(cited('Code of Conduct Towards Achieving a World Free of Terrorism’in 7. paragrafı kısadır.')).toEqual([
      '7',
    ]);
  });
});
