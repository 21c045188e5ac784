/** The reader: the Code's words, to the letter, and what stands around them. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CiteMenu } from '../../components/cite/CiteMenu';
import { Reader } from '../../components/reader/Reader';
import { copiedFrom, selectedIn } from '../../components/reader/selection';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { searchVocabulary } from '../../data/search-vocabulary';
import type { CitationStyle } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import { createSearch } from '../../engine/search';

const search = createSearch(code, searchVocabulary);
const root = document.body.appendChild(document.createElement('div'));

function show(clause: ClauseId | null = null, missing: string | null = null): void {
  const ignore = (): void => undefined;
  void act(() => {
    render(
      <Reader
        {...{ code, search, messages }}
        style="plain"
        today="2026-05-03"
        link={{ clause, missing }}
        place={null}
        onPlace={ignore}
        onStyle={ignore}
        onCopy={() => true}
        onSave={ignore}
        onPrint={ignore}
      />,
      root,
    );
  });
}

afterEach(() => {
  render(null, root);
});

describe('the text', () => {
  it('has every passage once, in order, to the letter', () => {
    show();
    const shown = [...root.querySelectorAll('.reading [data-passage]')].map((element) => {
      const own = element.cloneNode(true) as Element;
      for (const note of own.querySelectorAll('.sic')) note.remove();
      return own.textContent;
    });
    expect(shown).toEqual(code.passages.map((p) => p.text));
  });

  it.each(['[sic]', 'Gap in the source', 'A blank line splits this paragraph in the source.', code.provenance.sha256])(
    'tells %s',
    (said) => {
      show();
      expect(root.textContent).toContain(said);
    },
  );

  it('tells both gaps where they are', () => {
    show();
    const before = [...root.querySelectorAll('.gap')].map((gap) => gap.previousElementSibling?.id);
    expect(before).toEqual(['PP1', 'PP14']);
  });

  it('a sub-paragraph that a link leads to comes under the opening words of its list', () => {
    show('8(b)');
    expect(root.querySelector('[id="8(b)"] .opening')?.textContent).toBe('In turn, we commit to:');
    show('PP3');
    expect(root.querySelector('.opening')).toBeNull();
  });

  it('says that a part does not exist', () => {
    show(null, 'PP15');
    expect(root.querySelector('.title')?.textContent).toContain(
      'The preamble has 14 paragraphs; there is no preambular paragraph 15.',
    );
  });
});

describe('selected words', () => {
  function select(from: string, to: string): ReturnType<typeof selectedIn> {
    show();
    const range = document.createRange();
    range.setStart(root.querySelector(`[data-passage="${from}"]`) ?? root, 0);
    const end = root.querySelector(`[data-passage="${to}"]`) ?? root;
    range.setEnd(end, end.childNodes.length);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selectedIn(root, selection);
  }

  it.each([
    ['9.1', '9.2', '9'],
    ['3(a)', '3(c)', '3'],
    ['PP1', 'PP2', 'preamble'],
    ['8(d)', '8(d)', '8(d)'],
  ])('from %s to %s stand in %s', (from, to, clause) => {
    expect(select(from, to)?.clause).toBe(clause);
  });

  it('have none of our notes in them', () => {
    expect(select('7.3', '7.3')?.words).toBe(code.passages.find((p) => p.id === '7.3')?.text);
  });

  function selectLetters(passage: string, start: number, end: number): Selection | null {
    show();
    const node = root.querySelector(`[data-passage="${passage}"]`)?.firstChild;
    const range = document.createRange();
    if (node) {
      range.setStart(node, start);
      range.setEnd(node, end);
    }
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection;
  }

  it('are whole words, where a letter of them is selected', () => {
    const text = code.passages.find((p) => p.id === '3(e)')?.text ?? '';
    const from = text.indexOf('inancing');
    expect(selectedIn(root, selectLetters('3(e)', from, from + 'inancing of te'.length))?.words).toBe(
      'financing of terrorism',
    );
  });

  it('copied by hand are the letters that are selected', () => {
    const text = code.passages.find((p) => p.id === '3(e)')?.text ?? '';
    const from = text.indexOf('inancing');
    expect(copiedFrom(root, selectLetters('3(e)', from, from + 8))).toEqual({ text: 'inancing', html: 'inancing' });
  });

  it('copied by hand over several clauses have their numbers and none of our notes', () => {
    select('7.3', '8(a)');
    const of = (id: string): string => code.passages.find((p) => p.id === id)?.text ?? '';
    expect(copiedFrom(root, document.getSelection())?.text.split('\n')).toEqual([
      `${of('7.3')} ${of('7.4')}`,
      `8. ${of('8.1')} ${of('8.2')}`,
      `(a) ${of('8(a)')}`,
    ]);
    select('PP1', 'PP2');
    expect(copiedFrom(root, document.getSelection())?.html).toBe(
      `<p lang="en">${of('PP1')}</p>\n<p lang="en">${of('PP2')}</p>`,
    );
  });

  it('that span two paragraphs are nothing that can be cited', () => {
    expect(select('9.1', '10.1')).toBeNull();
  });
});

describe('the citation menu', () => {
  const open = (id: ClauseId, words: string | null = null, style: CitationStyle = 'plain') => {
    const calls = { onStyle: vi.fn(), onCopy: vi.fn(() => true), onSave: vi.fn(), onClose: vi.fn() };
    void act(() => {
      render(<CiteMenu {...{ id, words, code, messages, ...calls }} style={style} today="2026-05-03" />, root);
    });
    return calls;
  };
  const extents = (): string[] =>
    [...(root.querySelectorAll('select')[1]?.options ?? [])].map((option) => option.textContent);
  const preview = (): string => root.querySelector('.cite-preview')?.textContent ?? '';

  const ALONE = 'The citation without the text';
  it.each<[ClauseId, string | null, string[]]>([
    ['9', null, ['The whole clause', 'Sentence 1', 'Sentence 2', ALONE]],
    ['PP6', null, ['The whole clause', ALONE]],
    ['4', null, ['The whole clause', ALONE]],
    ['8', null, ['The whole clause', 'Sentence 1', 'The opening words of the list', ALONE]],
    ['3(e)', 'the financing', ['With the opening words', 'Selected text: “the financing”', ALONE]],
    ['code', null, []],
  ])('of %s offers', (id, words, offered) => {
    open(id, words);
    expect(extents()).toEqual(offered);
  });

  it('a sub-paragraph comes under its opening words', () => {
    open('3(e)');
    expect(preview()).toMatch(/in order to:\n\[…\]\ne\) curb the financing of terrorism;\n\n— .*para\. 3\(e\)/u);
  });

  it('words that do not stand there are refused', () => {
    open('3(e)', 'the moon');
    expect(root.textContent).toContain('The selected text isn’t one continuous passage of this clause.');
    expect(preview()).toBe('');
  });

  it('copies what it shows', () => {
    const { onCopy } = open('9');
    void act(() => {
      root.querySelector<HTMLElement>('.button')?.click();
    });
    expect(onCopy).toHaveBeenCalledWith(expect.objectContaining({ text: preview() }));
    expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  it('names the style where it is copied, and the day of access', () => {
    open('9', null, 'oscola');
    expect(root.querySelector('.button')?.textContent).toBe('Copy as OSCOLA');
    expect(preview()).toMatch(/ para 9 <.*> accessed 3 May 2026\.$/u);
  });

  it('a record is of the whole Code, with the place to add where it is cited', () => {
    open('9', null, 'bibtex');
    expect(preview()).toContain('@misc{code-of-conduct-2018,');
    expect(root.textContent).toContain('\\autocite[para. 9]{code-of-conduct-2018}');
    expect(extents()).toEqual([]);
  });

  it.each([
    ['.ris', /^TY {2}- RPRT/u],
    ['.bib', /^@misc/u],
    ['.json', /^\[/u],
  ])('saves the Code as %s', (extension, start) => {
    const { onSave } = open('9');
    const button = [...root.querySelectorAll('button')].find((b) => b.textContent === extension);
    void act(() => {
      button?.click();
    });
    expect(onSave).toHaveBeenCalledWith(
      `code-of-conduct${extension}`,
      expect.stringMatching(start),
      expect.any(String),
    );
  });

  it('Escape closes it', () => {
    const { onClose } = open('9');
    root.querySelector('select')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
