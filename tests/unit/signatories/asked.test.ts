/** What a query in the one box asks of the register. */
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { stateNames } from '../../../data/states';
import { questions } from '../../../data/states/questions';
import { buildNames, buildSentenceNames, registerReader, statesIn } from '../../../engine/signatories';

const texts = code.passages.map(({ text }) => text);
const { asked, guessed } = registerReader(buildNames(stateNames), questions, texts);

const ids = (matches: readonly { readonly subject: { readonly id: string } }[]): string =>
  matches.map(({ subject }) => subject.id).join(' ');

it('the Code names no State: a query that names one asks for no clause', () => {
  const names = buildSentenceNames(stateNames);
  for (const text of texts) expect(statesIn(text, names)).toEqual([]);
});

describe('a State', () => {
  it.each([
    ['turkmenistan', 'TKM'],
    ['did France sign the code of conduct?', 'FRA'],
    ['Myanmar', 'MMR'],
    ['korea', 'KOR PRK'],
    ['Казахстан', 'KAZ'],
    ['哈萨克斯坦', 'KAZ'],
    ['US', 'USA'],
    ['KZ', 'KAZ'],
    ['united states', 'USA'],
  ])('%s is named', (query, named) => {
    expect(ids(asked(query).named)).toBe(named);
  });

  it.each([
    ['begun', 'turkm', 'TKM'],
    ['by a code in small letters', 'usa', 'USA'],
    ['that may go on', 'niger', 'NGA'],
    ['none of the register', 'Kosovo', 'XKX'],
  ])('%s is possible: %s', (_, query, possible) => {
    expect(ids(asked(query).possible)).toContain(possible);
  });

  it('is found by typing errors apart', () => {
    expect(asked('turkmenstan')).toEqual({ named: [], possible: [], totals: false });
    expect(ids(guessed('turkmenstan'))).toBe('TKM');
  });

  it.each([
    ...['', ' ', '3', '2045', 'states', 'member states', 'un member states', 'the state', 'united nations'],
    ...['who pays', 'sec', 'can', 'and', 'us', 'women', 'peace', 'cooperation', 'Paris', 'code of conduct'],
  ])('“%s” names none', (query) => {
    expect(asked(query).named).toEqual([]);
    expect(asked(query).totals).toBe(false);
  });
});

describe('the totals', () => {
  it.each([
    ...['how many countries signed', 'how many states', 'How many of the member states have signed?'],
    ...['number of signatories', 'signatories', 'list of signatories', 'who signed', 'which countries signed the code'],
  ])('%s', (query) => {
    expect(asked(query).totals).toBe(true);
  });

  it.each(['how many paragraphs', 'how many preambular paragraphs', 'how', 'number of items', 'did Peru sign'])(
    '%s is no question for them',
    (query) => {
      expect(asked(query).totals).toBe(false);
    },
  );
});
