/** The search box: a combobox after the ARIA pattern, and what it says where it can't answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchView, type SearchViewProps } from '../../components/search/SearchView';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch } from '../../engine/search';

const search = createSearch(code, searchVocabulary);
const root = document.body.appendChild(document.createElement('div'));

function show(query: string, more: Partial<SearchViewProps> = {}) {
  const calls = { onQuery: vi.fn(), onOpen: vi.fn(), onCopy: vi.fn(() => true) };
  void act(() => {
    render(
      <SearchView {...{ code, search, messages, query, ...calls, ...more }} style="plain" today="2026-05-03" />,
      root,
    );
  });
  return calls;
}

const field = (): HTMLInputElement => root.querySelector('input') ?? expect.fail('no field');
const options = (): Element[] => [...root.querySelectorAll('[role=option]')];
const chosen = (): string =>
  root.querySelector('[aria-selected=true] .result-label')?.firstChild?.textContent ?? 'none';
function press(key: string, more: KeyboardEventInit = {}): boolean {
  let free = true;
  void act(() => {
    free = field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
  return free;
}

afterEach(() => {
  render(null, root);
});

describe('the keyboard', () => {
  it('arrows choose, past either end one is back in the field; the field names what is chosen', () => {
    show('asylum');
    const count = options().length;
    expect(count).toBeGreaterThan(0);
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
    press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    expect(chosen()).not.toBe('none');
    press('ArrowUp');
    expect(chosen()).toBe('none');
    press('ArrowUp');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[count - 1]?.id);
  });

  it('Enter opens the chosen one, the first where none is chosen', () => {
    const first = show('3(b)');
    press('Enter');
    expect(first.onOpen).toHaveBeenCalledWith('3(b)');
    const second = show('money laundering');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(second.onOpen).toHaveBeenCalledWith(search.search('money laundering').results[1]?.unit);
  });

  it('Enter opens what is typed, not what was drawn for fewer letters', () => {
    const { onOpen, onCopy } = show('3(');
    press('ArrowDown');
    field().value = '3(k)';
    press('Enter');
    expect(onOpen.mock.calls).toEqual([['3(k)']]);
    field().value = '3(k)';
    press('c', { ctrlKey: true });
    expect(JSON.stringify(onCopy.mock.calls)).toContain('para. 3(k)');
  });

  it('Escape empties; letters are left to the field', () => {
    const { onQuery } = show('asylum');
    press('Escape');
    expect(onQuery).toHaveBeenCalledWith('');
    expect(press('a')).toBe(true);
    expect(press('ArrowDown')).toBe(false);
  });

  it('Control and C copies the citation; words selected in the field are copied as ever', () => {
    const { onCopy } = show('3(e)');
    press('c', { ctrlKey: true });
    expect(onCopy).toHaveBeenCalledTimes(1);
    expect(root.textContent).toContain('Copied: para. 3(e)');
    field().focus();
    field().setSelectionRange(0, 2);
    expect(press('c', { ctrlKey: true })).toBe(true);
    expect(onCopy).toHaveBeenCalledTimes(1);
  });

  it('says so where copying was not allowed', () => {
    show('3(e)', { onCopy: () => false });
    press('c', { metaKey: true });
    expect(root.textContent).toContain('Couldn’t copy.');
  });
});

describe('what is said', () => {
  it.each([
    ['nothing yet', '', 'Search by topic, or go straight to a clause.'],
    ['a part that is missing', 'para 14', 'The Code has 10 numbered paragraphs; there is no paragraph 14.'],
    ['a letter that is missing', '4(j)', 'Paragraph 4 has subparagraphs (a) to (i); there is no (j).'],
    ['a phrase that is missing', '"one size fits all"', 'The exact phrase “one size fits all” isn’t in the Code'],
    ['nothing found', 'bitcoin', 'No clause found for “bitcoin”.'],
    ['a slip', 'terorism', 'Did you mean:'],
    ['an item under its list', 'curb the financing', 'under “We pledge to deploying holistic'],
  ])('%s', (_, query, said) => {
    show(query);
    expect(root.textContent).toContain(said);
  });

  it('the very words that match are marked', () => {
    show('critical infrastructures');
    expect([...(options()[0]?.querySelectorAll('mark') ?? [])].map((m) => m.textContent).join(' ')).toContain(
      'critical infrastructures',
    );
  });

  it('hostile words stay words', () => {
    show('"<img src=x onerror=alert(1)>"');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('before the index is there', () => {
  it('says nothing of what is typed', () => {
    show('terorism', { search: null });
    expect(options()).toEqual([]);
    expect(root.querySelector('.search-notes')).toBeNull();
    show('', { search: null });
    expect(root.textContent).toContain(messages.search.tryThese);
  });

  it('Enter opens what was typed once it is', () => {
    const before = show('3(b)', { search: null });
    press('Enter');
    expect(before.onOpen).not.toHaveBeenCalled();
    const after = show('3(b)');
    expect(after.onOpen).toHaveBeenCalledExactlyOnceWith('3(b)');
  });

  it('Enter opens nothing where the reader has typed on', () => {
    show('3(b)', { search: null });
    press('Enter');
    void act(() => {
      field().value = '3(';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(show('3(').onOpen).not.toHaveBeenCalled();
  });
});
