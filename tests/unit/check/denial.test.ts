/** What a statement denies of the Code: its force, what no clause says, and what one does say. */
import { describe, expect, it } from 'vitest';
import { checker } from '../../../scripts/evaluate/checker';

const verdictOf = (statement: string): string => checker.checkClaim(statement).verdict;

describe('that it binds', () => {
  it.each([
    'Nothing in the Code is legally binding.',
    'Not a single article of the Code is binding.',
    'The Code stops short of being binding.',
    'The Code can hardly be called binding.',
    'It would be wrong to call the Code legally binding.',
    'Critics wrongly called the Code a binding treaty.',
    'The Code was not adopted as a treaty.',
    'The Code is by no means a treaty.',
    'The Code isn’t a convention.',
  ])('matches: %s', (statement) => {
    expect(checker.checkClaim(statement)).toMatchObject({ verdict: 'matches', because: { row: 'said-not-binding' } });
  });

  it.each(['The Code is legally binding.', 'The Code is a treaty.', 'It is not voluntary: the Code is binding.'])(
    'is no denial: %s',
    (statement) => {
      expect(verdictOf(statement)).toBe('differs');
    },
  );
});

describe('what the Code has no word for', () => {
  it.each([
    'Paragraph 7 does not call for censorship.',
    'The Code imposes no sanctions.',
    'Paragraph 5 mentions neither NATO nor Interpol.',
    'It would be a mistake to think that the Code bans encryption.',
  ])('matches: %s', (statement) => {
    expect(verdictOf(statement)).toBe('matches');
  });

  it('says nothing of what follows a denial', () => {
    expect(verdictOf('Paragraph 8 doesn’t ask NATO to lead; it asks the United Nations.')).toBe('unsure');
  });
});

describe('what a clause may say', () => {
  it.each([
    'Paragraph 5 doesn’t say that States must extradite in every case.',
    'The Code sets no date for the convention.',
    'The Code does not have twelve paragraphs.',
    'Nothing in the Code calls for respect for human rights.',
    'Paragraph 2 does not let States arm terrorists.',
    'The Code names no year, but the UN’s centenary falls in 2045.',
  ])('is left to the reader: %s', (statement) => {
    expect(verdictOf(statement)).toBe('unsure');
  });

  it('differs where all that differs is the denial', () => {
    expect(verdictOf('The Code does not condemn terrorism.')).toBe('differs');
  });

  it.each([
    ['None of the conditions conducive to the spread of terrorism can excuse or justify acts of terrorism.', 'PP4'],
    ['Nothing in the Code affects the legal obligations that its adherents already have.', '1'],
  ] as const)('isn’t left to the reader where the clause denies it too: %s', (statement, clause) => {
    expect(checker.checkClaim(statement, clause).because.row).not.toBe('denied');
  });
});

describe('what has nothing on something', () => {
  it('is asked of the words behind it alone', () => {
    const statement = 'On gender it confines itself to the protection of women and has nothing on their leadership.';
    expect(checker.checkClaim(statement)).toMatchObject({
      verdict: 'differs',
      because: { row: 'mentioned-after-all' },
    });
    expect(verdictOf('The Code, which protects museums, says nothing about drones.')).toBe('matches');
  });
});
