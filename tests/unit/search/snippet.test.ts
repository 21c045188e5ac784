import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { searchVocabulary } from '../../../data/search-vocabulary';
import { createSearch } from '../../../engine/search';
import { snippetOf } from '../../../engine/search/snippet';

const { search } = createSearch(code, searchVocabulary);

/** The stretch that the first result shows. */
function shown(query: string): string {
  const found = search(query).results[0]?.passages[0];
  const text = code.passages.find(({ id }) => id === found?.id)?.text ?? '';
  const { start, end } = snippetOf(text, found?.highlights ?? []);
  return text.slice(start, end);
}

describe('the stretch that is shown of a long passage', () => {
  it.each([
    ['extradite or prosecute', 'extradite or prosecute'],
    ['"extradite or prosecute"', 'extradite or prosecute'],
    ['asylum status abused', 'asylum status is not abused'],
    ['mutual legal assistance', 'mutual legal assistance'],
  ])('%s', (query, words) => {
    expect(shown(query)).toContain(words);
  });

  it('has whole words, and the beginning where nothing is matched', () => {
    const text = 'word '.repeat(100);
    expect(snippetOf(text, [])).toEqual({ start: 0, end: 189 });
    const { start, end } = snippetOf(text, [{ start: 250, end: 254 }]);
    expect([text[start - 1], text[end]]).toEqual([' ', ' ']);
  });

  it('of as many matches shows those that are nearest to one another', () => {
    const text = 'word '.repeat(200);
    const at = (start: number): { start: number; end: number } => ({ start, end: start + 4 });
    const { start, end } = snippetOf(text, [at(0), at(100), at(500), at(505)]);
    expect(start).toBeLessThanOrEqual(500);
    expect(start).toBeGreaterThan(104);
    expect(end).toBeGreaterThanOrEqual(509);
  });
});
