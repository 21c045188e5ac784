import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClauseId } from '../../../engine/clause';
import { searchVocabulary } from '../../../data/search-vocabulary';
import { queryReader } from '../../../engine/search/cited';

const readQuery = queryReader(searchVocabulary.citation, searchVocabulary.query);

describe('citations as queries', () => {
  it.each<[string, string, string?]>([
    // query, targets, invalid
    ['3b', '3(b)'],
    ['3 b)', '3(b)'],
    ['3.b', '3(b)'],
    ['３(b)', '3(b)'],
    ['para 8 (d)', '8(d)'],
    ['Para. 8(D)', '8(d)'],
    ['PP6', 'PP6'],
    ['pp 5-7', 'PP5 PP6 PP7'],
    ['§ 9', '9'],
    ['§§ 5–7', '5 6 7'],
    ['¶7', '7'],
    ['article 5', '5'],
    ['OP 10', '10'],
    ['OP3(h)', '3(h)'],
    ['para. no. 5', '5'],
    ['7', '7'],
    ['third paragraph', '3'],
    ['3rd para', '3'],
    ['paragraph three', '3'],
    ['paragraph III', '3'],
    ['last paragraph', '10'],
    ['penultimate paragraph', '9'],
    ['last but one paragraph', '9'],
    ['preamble', 'preamble'],
    ['the preamble of the Code', 'preamble'],
    ['preambular paragraph 12', 'PP12'],
    ['12th preambular paragraph', 'PP12'],
    ['twelfth recital', 'PP12'],
    ['last preambular paragraph', 'PP14'],
    ['paragraph 3 of the preamble', 'PP3'],
    ['third paragraph of the preamble', 'PP3'],
    ['preamble, para 4', 'PP4'],
    ['the chapeau of 4', '4'],
    ['opening words of paragraph 3', '3'],
    ['first sentence of paragraph 7', '7'],
    ['sentence 2 of paragraph 7', '7'],
    ['sub-paragraph (b) of paragraph 3', '3(b)'],
    ['(b) of 3', '3(b)'],
    ['letter g in para 4', '4(g)'],
    ['section 4 letter b', '4(b)'],
    ['second sub-paragraph of 4', '4(b)'],
    ['sub-paragraph (b)', '3(b) 4(b) 8(b)'],
    ['paragraphs 3 and 4', '3 4'],
    ['paragraph 3 and paragraph 4', '3 4'],
    ['3(a), (c) and (f)', '3(a) 3(c) 3(f)'],
    ['3(a), (c) and 4', '3(a) 3(c) 4'],
    ['3(a)-(c)', '3(a) 3(b) 3(c)'],
    ['3(j)–4(b)', '3(j) 3(k) 4(a) 4(b)'],
    ['7–5', '5 6 7'],
    ['3a,b', '3(a) 3(b)'],
    ['Code of Conduct, para. 3(j)', '3(j)'],
    // parts that don't exist
    ['para 14', '', '14'],
    ['0', '', '0'],
    ['PP15', '', 'PP15'],
    ['3(l)', '', '3(l)'],
    ['5a', '', '5(a)'],
    ['8–12', '8 9 10', '11 12'],
    ['4(h)-(k)', '4(h) 4(i)', '4(j) 4(k)'],
    ['3(a)(i)', '3(a)', '3(a)(i)'],
    ['PP6(a)', '', 'PP6(a)'],
    ['1-999', '1', '999'],
  ])('%s → %s %s', (query, targets, invalid = '') => {
    const citation = readQuery(query);
    expect(citation?.targets.join(' ')).toBe(targets);
    expect(citation?.invalid.join(' ')).toBe(invalid);
    expect(citation?.rest).toBe('');
  });

  it.each<[string, string, string]>([
    ['what does paragraph 5 say about asylum', '5', 'what does say about asylum'],
    ['paragraph 3 (foreign fighters)', '3', 'foreign fighters'],
    ['3(b) returnees', '3(b)', 'returnees'],
  ])('%s → %s and words', (query, targets, rest) => {
    expect(readQuery(query)).toEqual({ targets: targets.split(' '), invalid: [], rest });
  });

  it.each([
    '',
    'women',
    '2045',
    '28 September 2018',
    'resolution 72/284',
    '9/11',
    'four pillars',
    'G7',
    '3d printing',
    'paragraph 8.5 per cent',
    'article 51 of the UN Charter',
    'resolution 1373 (2001), paragraph 3',
    'third countries',
    'last',
    'no tolerance',
  ])('%j is none', (query) => {
    expect(readQuery(query)).toBeNull();
  });

  it('never throws, and its targets exist', () => {
    const pieces = fc.constantFrom(
      '3',
      '(',
      ')',
      'b',
      ' ',
      ',',
      'and',
      '-',
      'para',
      'PP',
      'of',
      'the',
      'last',
      '.',
      '§',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (query) => {
          const citation = readQuery(query);
          expect(citation?.targets.every(isClauseId) ?? true).toBe(true);
          expect(citation?.invalid.some(isClauseId) ?? false).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
