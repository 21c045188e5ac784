/** The search box: a combobox after the ARIA pattern, and what it says where it can't answer. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchView, type SearchViewProps } from '../../components/search/SearchView';
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import { searchVocabulary } from '../../data/search-vocabulary';
import { stateNames } from '../../data/states';
import { questions } from '../../data/states/questions';
import { createSearch } from '../../engine/search';
import { buildNames } from '../../engine/signatories';
import { registerSide } from '../../components/signatories/register-side';

const AS_OF = `Register as of ${messages.date(register.asOf)}`;

const search = createSearch(code, searchVocabulary);
const index = { code, search };
const names = buildNames(stateNames);
const side = registerSide({ code, register, own: null, names, questions, messages });
const root = document.body.appendChild(document.createElement('div'));

function show(query: string, more: Partial<SearchViewProps> = {}) {
  const calls = {
    onQuery: vi.fn(),
    onOpen: vi.fn(),
    onState: vi.fn(),
    onTotals: vi.fn(),
    onCopy: vi.fn((copied: { readonly text: string }) => copied.text !== ''),
  };
  void act(() => {
    render(
      <SearchView
        {...{ index, messages, query, ...calls }}
        register={side}
        style="plain"
        today="2026-05-03"
        {...more}
      />,
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
    ['nothing yet', '', 'Search by topic or State, or go straight to a clause.'],
    ['a part that is missing', 'para 14', 'The Code has 10 numbered paragraphs; there is no paragraph 14.'],
    ['a letter that is missing', '4(j)', 'Paragraph 4 has subparagraphs (a) to (i); there is no (j).'],
    ['what there is in place of a paragraph', 'paragraph 12', 'there is no paragraph 12.See instead: 1–10'],
    ['what there is in place of a letter', '3(z)', 'there is no (z).See instead: 3(a)–(k)'],
    [
      'a phrase with a word that isn’t there, in one note',
      '"ignore the threat"',
      'The exact phrase “ignore the threat” isn’t in the Code. Showing clauses that contain some of its words.',
    ],
    [
      'a word beside others',
      'ignore the threat',
      '“ignore” isn’t in the text of the Code. These are the closest clauses.',
    ],
    ['a phrase that is missing', '"one size fits all"', 'The exact phrase “one size fits all” isn’t in the Code'],
    ['nothing found', 'bitcoin', 'No clause found for “bitcoin”.'],
    ['a word that isn’t there, and nothing close', 'sanctions', '“sanctions” isn’t in the text of the Code.'],
    ['a word in other letters', 'беженцы', 'No clause found for “беженцы”.Try fewer or different words'],
    ['one clause that is close', 'by 2045', 'This clause is close in meaning.'],
    ['several that are', 'child soldiers', 'aren’t in the text of the Code. These clauses are close in meaning.'],
    ['a slip', 'terorism', 'Did you mean:'],
    ['an item under its list', 'curb the financing', 'under “We pledge to deploying holistic'],
  ])('%s', (_, query, said) => {
    show(query, { withExamples: true });
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
    show('terorism', { index: null });
    expect(options()).toEqual([]);
    expect(root.querySelector('.search-notes')).toBeNull();
    show('', { index: null, withExamples: true });
    expect(root.textContent).toContain(messages.search.tryThese);
  });

  it('Enter opens what was typed once it is', () => {
    const before = show('3(b)', { index: null });
    press('Enter');
    expect(before.onOpen).not.toHaveBeenCalled();
    const after = show('3(b)');
    expect(after.onOpen).toHaveBeenCalledExactlyOnceWith('3(b)');
  });

  it('Enter opens nothing where the reader has typed on', () => {
    show('3(b)', { index: null });
    press('Enter');
    void act(() => {
      field().value = '3(';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(show('3(').onOpen).not.toHaveBeenCalled();
  });
});

describe('the register in the same box', () => {
  const labels = (): string[] =>
    options().map((option) => option.querySelector('.result-label')?.firstChild?.textContent ?? '');
  const announced = (): string => [...root.querySelectorAll('[role=status]')].map((e) => e.textContent).join('');

  it.each([
    [
      'a State: its status with what speaks against it',
      'turkmenistan',
      'Reported to have joined',
      'Second-hand; the headline says',
    ],
    ['a State without a record', 'Peru', 'No record', 'It may have signed all the same.'],
    ['a question about a State', 'has Kazakhstan signed the code?', 'Signed', 'according to public sources'],
    ['another language', 'Түрікменстан', 'Reported to have joined', AS_OF],
    ['the totals', 'how many countries signed', 'Published totals', '82 (17 June 2019)'],
    ['the totals, in other words', 'how many states', 'Published totals', AS_OF],
  ])('%s', (_, query, first, also) => {
    show(query);
    expect(options()[0]?.textContent).toContain(first);
    expect(options()[0]?.textContent).toContain(also);
    expect(root.textContent).not.toContain('No clause found');
  });

  it('what a name may mean is listed, and no clause on its words alone', () => {
    show('korea');
    expect(labels()).toEqual(['Republic of Korea', 'Democratic People’s Republic of Korea']);
    show('united states');
    expect(labels()[0]).toBe('United States of America');
    expect(labels().some((label) => label.startsWith('Paragraph'))).toBe(false);
  });

  it.each([
    ['3b', 'Paragraph 3(b)'],
    ['OP5', 'Paragraph 5'],
    ['подпункт в) пункта 3', 'Paragraph 3(c)'],
  ])('a citation is a citation: %s', (query, first) => {
    show(query, { index: { code, search: createSearch(code, searchVocabulary, () => lexicons) } });
    expect(labels()).toEqual([first]);
  });

  it('the words of the Code are not States', () => {
    for (const query of ['states', 'member states', 'women', 'united nations', 'cooperation']) {
      show(query);
      expect(labels().length).toBeGreaterThan(0);
      expect(
        labels().every((label) => /^(?:Paragraph|Preamb)/u.test(label)),
        query,
      ).toBe(true);
    }
  });

  it('Enter opens the record or the totals; the key that copies takes the answer with its sources', () => {
    const state = show('turkmenistan');
    press('Enter');
    expect(state.onState).toHaveBeenCalledExactlyOnceWith('TKM');
    press('c', { ctrlKey: true });
    expect(state.onCopy.mock.calls[0]?.[0].text).toContain('Turkmenistan: Reported to have joined');
    expect(announced()).toBe('Copied: Turkmenistan');
    const totals = show('how many states signed');
    press('Enter');
    expect(totals.onTotals).toHaveBeenCalledOnce();
    press('c', { ctrlKey: true });
    expect(totals.onCopy.mock.calls[0]?.[0].text).toContain('82 (17 June 2019)');
  });

  it('what is found is announced, and so is that nothing was', () => {
    show('turkmenistan');
    expect(announced()).toBe('1 State or organisation');
    show('how many countries signed');
    expect(announced()).toBe('Published totals');
    show('asylum');
    expect(announced()).toMatch(/^\d+ clauses$/u);
    show('bitcoin');
    expect(announced()).toBe('No clause found for “bitcoin”.');
    show('para 14');
    expect(announced()).toContain('there is no paragraph 14');
  });

  it('a State is found by typing errors once the query rests, and not before', () => {
    vi.useFakeTimers();
    try {
      show('turkmenstan');
      expect(options()).toEqual([]);
      void act(() => {
        vi.advanceTimersByTime(200);
      });
      expect(labels()).toEqual(['Turkmenistan']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('Enter waits for the register, but not where a clause is cited', () => {
    const early = show('turkmenistan', { register: null });
    press('Enter');
    expect(early.onOpen).not.toHaveBeenCalled();
    expect(show('turkmenistan').onState).toHaveBeenCalledExactlyOnceWith('TKM');
    const cited = show('3(b)', { register: null });
    press('Enter');
    expect(cited.onOpen).toHaveBeenCalledExactlyOnceWith('3(b)');
  });
});
