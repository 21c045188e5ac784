import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopoverActions, PopoverModel } from '../../components/popover/model';
import { Foreign } from '../../components/popover/Foreign';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import { States } from '../../components/popover/States';
import { code } from '../../data/code';
import { enOverlay as messages } from '../../data/messages/en';

const MODEL: PopoverModel = {
  id: '0:0',
  kind: 'reference',
  targets: ['3(b)'],
  invalid: [],
  pinpoints: [],
  why: { kind: 'explicit' },
  position: { index: 2, total: 5 },
  isEmbedded: false,
};

const actions = {
  close: vi.fn(),
  step: vi.fn(),
  pin: vi.fn(),
  copy: vi.fn(),
  dismiss: vi.fn(),
  showGrounds: vi.fn(),
  openReader: vi.fn(),
  checkSentence: vi.fn(),
} satisfies PopoverActions;

function show(model: Partial<PopoverModel> = {}, state = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => {
    render(
      <Popover
        model={{ ...MODEL, ...model }}
        state={{ pinned: false, dismissed: false, kept: null, copied: 'no', style: null, ...state }}
        actions={actions}
        code={code}
        messages={messages}
      />,
      root,
    );
  });
  return root;
}

const words = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/gu, ' ').trim();

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the words', () => {
  it('shows a sub-paragraph under the words that open its list, to the letter, and the whole paragraph to open', () => {
    const root = show();
    const chapeau = code.passages.find((p) => p.unit === '3' && p.kind === 'chapeau')?.text;
    // “[sic]” is our own note, beside the words.
    expect(words(root.querySelector('.opening .sic'))).toBe('[sic] As in the source; “deploy” was probably meant.');
    for (const note of root.querySelectorAll('.sic')) note.remove();
    expect(words(root.querySelector('.opening'))).toBe(chapeau);
    expect(words(root.querySelector('.items'))).toBe(`b) ${code.passages.find((p) => p.id === '3(b)')?.text ?? ''}`);
    const around = root.querySelector('details.around');
    expect(around?.hasAttribute('open')).toBe(false);
    expect(words(around?.querySelector('summary') ?? null)).toBe('All of paragraph 3');
    for (const { unit, text } of code.passages.filter((p) => /^3(?:$|\()/u.test(p.unit)))
      expect(words(around), unit).toContain(text.trim());
  });

  it('of several parts and missing ones each is a jump away, the missing ones first', () => {
    const root = show({ targets: ['3(b)', '5'], invalid: ['12'] });
    expect([...root.querySelectorAll('.jumps button')].map(words)).toEqual(['12', '3(b)', '5']);
    const text = words(root.querySelector('.scroll'));
    expect(text.indexOf('there is no paragraph 12')).toBeLessThan(text.indexOf('Paragraph 3(b)'));
    expect(show({ targets: ['5'] }).querySelector('.jumps')).toBeNull();
    expect(show({ targets: [], invalid: ['12'] }).querySelector('.jumps')).toBeNull();
  });

  it('the States named beside lead to their records', () => {
    const root = document.createElement('div');
    const onOpen = vi.fn();
    const states = [{ id: 'PER', name: 'Peru', status: 'No record; it may have signed' }];
    void act(() => {
      render(<States {...{ states, messages, onOpen }} asOf="Register as of a day" />, root);
    });
    expect(words(root)).toContain('Peru: No record; it may have signed');
    root.querySelector('button')?.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('PER');
  });

  it('a letter of another alphabet is explained; the text in that language is a link that tells nothing', () => {
    const root = document.createElement('div');
    const other = { words: 'The Russian text', url: 'https://ministry.example/ru' };
    void act(() => {
      render(<Foreign letters="“в” marks the third item." other={other} />, root);
    });
    expect(words(root)).toContain('“в” marks the third item.');
    expect(root.querySelector('a')?.getAttribute('rel')).toBe('noreferrer noopener');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(other.url);
  });

  it('shows several parts one after another', () => {
    const headings = [...show({ targets: ['3(a)', '5', 'PP2'] }).querySelectorAll('h2')].map(words);
    expect(headings).toEqual(['Paragraph 3(a)', 'Paragraph 5', 'Preambular paragraph 2']);
  });

  it.each([
    ['14', 'The Code has 10 numbered paragraphs; there is no paragraph 14.'],
    ['PP15', 'The preamble has 14 paragraphs; there is no preambular paragraph 15.'],
    ['4(j)', 'Paragraph 4 has subparagraphs (a) to (i); there is no (j).'],
    ['5(b)', 'Paragraph 5 has no lettered subparagraphs; there is no (b).'],
    ['12(a)', 'The Code has 10 numbered paragraphs; there is no paragraph 12.'],
  ])('says of %s: %s', (part, sentence) => {
    expect(words(show({ targets: [], invalid: [part] }).querySelector('.missing'))).toBe(sentence);
  });

  it('emphasises a cited sentence', () => {
    const root = show({ targets: ['7'], pinpoints: [{ target: '7', part: 2 }] });
    expect(words(root.querySelector('.cited'))).toBe(code.passages.find((p) => p.id === '7.2')?.text);
  });

  it('marks the odd spellings of the source and repairs nothing', () => {
    const text = words(show({ targets: ['8'] }));
    expect(text).toContain(
      'conditions conductive [sic] As in the source; “conducive” was probably meant. to its spread',
    );
  });

  it('says what the Code is, with a line for each paragraph', () => {
    const root = show({ kind: 'name', targets: ['code'] });
    expect(words(root)).toContain('Voluntary and not legally binding (paragraph 1).');
    expect(root.querySelectorAll('.paragraphs > li')).toHaveLength(10);
  });

  it('explains the Centenary beside the words of paragraph 9, and not in them', () => {
    const root = show({ targets: ['9'] });
    expect(words(root.querySelector('.note'))).toBe(
      'The UN was founded in 1945, so its Centenary is in 2045. The Code itself names no year.',
    );
    root.querySelector('.note')?.remove();
    expect(words(root.querySelector('.clause'))).toBe(
      code.passages
        .filter((p) => p.unit === '9')
        .map((p) => p.text)
        .join(' '),
    );
  });
});

describe('the name of the card', () => {
  it('tells clauses and missing parts', () => {
    expect(popoverTitle({ ...MODEL, targets: ['9'], invalid: ['11'] }, messages)).toBe(
      'Paragraph 9, The Code has 10 numbered paragraphs; there is no paragraph 11.',
    );
  });
});

describe('what a reader can do', () => {
  const press = (root: HTMLElement, name: string): void => {
    const all = [...root.querySelectorAll('button')];
    const button = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
    if (!button) throw new Error(`no button “${name}”`);
    button.click();
  };

  it.each([
    ['Close', 'close', []],
    ['Previous mention', 'step', [-1]],
    ['Next mention', 'step', [1]],
    ['Pin', 'pin', [true]],
    ['Not about this Code', 'dismiss', [true]],
    ['Open in the reader', 'openReader', ['3(b)']],
    ['Check this sentence', 'checkSentence', []],
  ] as const)('%s', (name, action, given) => {
    press(show(), name);
    const [call = []] = actions[action].mock.calls as unknown[][];
    expect(call.filter((value) => typeof value !== 'object')).toEqual([...given]);
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  it('Tab has one stop among the tools of its head', () => {
    const tools = [...show().querySelectorAll<HTMLElement>('[role=toolbar] button')];
    expect(tools.map((tool) => tool.tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('takes a dismissal back', () => {
    press(show({}, { dismissed: true }), 'Undo');
    expect(actions.dismiss).toHaveBeenCalledWith(false);
  });

  it('is not offered in another site’s page, which may have it clicked unseen: the reader is', () => {
    const root = show({ isEmbedded: true });
    const names = [...root.querySelectorAll('footer button')].map(words);
    expect(names).toEqual(['Open in the reader', 'Check this sentence', 'Not about this Code']);
    expect(words(root.querySelector('footer'))).toContain('To copy the text, open it in the reader.');
  });

  it('tells whether copying worked', () => {
    expect(words(show({}, { copied: 'stopped' }).querySelector('.status'))).toContain(
      'This page interfered with copying',
    );
    expect(words(show({}, { copied: 'yes' }).querySelector('.status'))).toBe('Copied.');
    expect(words(show({}, { copied: 'failed' }).querySelector('.status'))).toContain('Couldn’t copy');
  });

  it('says what a mention is understood from', () => {
    expect(words(show({ why: { kind: 'context', quotes: ['the Code'] } }).querySelector('footer'))).toContain(
      'Taken to mean this Code because the page also says “the Code”.',
    );
  });
});

describe('the stops for Tab', () => {
  const stopsIn = (root: HTMLElement): string[] =>
    [...root.querySelectorAll<HTMLElement>('button, summary, [tabindex]')].filter((e) => e.tabIndex === 0).map(words);

  it.each([
    [{ targets: ['code'], kind: 'name' }, '1. Paragraph 1'],
    [{ targets: ['3(b)'] }, 'All of paragraph 3'],
  ] as const)('three lead to copying: %j', (model, second) => {
    const [tool, opened, copy] = stopsIn(show(model));
    expect(tool).toBe('‹');
    expect(opened).toContain(second);
    expect(copy).toBe('Copy with citation');
  });

  it('begin with the States where there are some, and the rows are not stops of their own', () => {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const states = [{ id: 'PER', name: 'Peru', status: 'No record' }];
    void act(() => {
      render(
        <Popover
          model={{ ...MODEL, kind: 'name', targets: ['code'] }}
          state={{ pinned: false, dismissed: false, kept: null, copied: 'no', style: null }}
          {...{ actions, code, messages }}
        >
          <States {...{ states, messages, onOpen: vi.fn() }} asOf="Register as of a day" />
        </Popover>,
        root,
      );
    });
    expect(stopsIn(root).slice(0, 3)).toEqual(['‹', 'Peru', 'Copy with citation']);
  });
});

describe('a gap in the source is pointed out and not filled', () => {
  it.each([
    ['PP1', 1, true],
    ['PP2', 1, true],
    ['preamble', 2, true],
    ['1', 1, true],
    ['PP3', 0, false],
    ['3(b)', 0, false],
  ] as const)('%s', (id, gaps, isSaid) => {
    const root = show({ targets: [id] });
    expect(root.querySelectorAll('.gap')).toHaveLength(gaps);
    expect(words(root).includes('we haven’t filled it.')).toBe(isSaid);
    expect(words(root).includes('“listed below”'), 'at the first gap alone').toBe(isSaid && id !== '1');
  });
});
