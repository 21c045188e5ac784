/** The mentions of a page by what they cite, each with the words around it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { MentionList } from '../../components/popup/MentionList';
import type { PopupMention } from '../../components/popup/state';
import { enLookup } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';

const messages = { ...enLookup, popup };
const root = document.body.appendChild(document.createElement('div'));

afterEach(() => {
  render(null, root);
});

let id = 0;
function mention(quote: string, more: Partial<PopupMention>): PopupMention {
  id += 1;
  const rest = { before: '', after: '', invalid: [], targets: [], basis: 'explicit', shown: true } as const;
  return { frame: { frameId: 0 }, id, quote, ...rest, ...more };
}

const CODE = { targets: ['code'] } as const;
const MENTIONS = [
  mention('the Code of Conduct', CODE),
  mention('paragraph 9', { targets: ['9'], before: '…as in ', after: ', by 2045…' }),
  mention('paragraphs 3(b) and 14', { targets: ['3(b)'], invalid: ['14'] }),
  mention('3(b)', { targets: ['3(b)'], basis: 'weak' }),
  mention('the same paragraph 9', { targets: ['9'], shown: false }),
  ...['one', 'two', 'three', 'four'].map((quote) => mention(`the Code ${quote}`, CODE)),
];

function show(mentions: readonly PopupMention[]) {
  const onOpen = vi.fn();
  void act(() => {
    render(<MentionList {...{ mentions, messages, onOpen }} />, root);
  });
  return onOpen;
}

const groups = (): string[] => [...root.querySelectorAll('h3')].map((h) => h.textContent);

it('what doesn’t exist first, then by clause, the Code as a whole last; each mention once', () => {
  show(MENTIONS);
  expect(groups()).toEqual(['Parts that don’t exist', 'Paragraph 3(b)', 'Paragraph 9 2', 'The Code as a whole 5']);
  expect(root.querySelector('.impossible')?.textContent).toContain('there is no paragraph 14');
  expect(root.querySelectorAll('.mention')).toHaveLength(7);
});

it('a row has the words around, and what is to be known of it', () => {
  show(MENTIONS);
  const rows = [...root.querySelectorAll('.mention')].map((row) => row.textContent);
  expect(rows).toContain('…as in paragraph 9, by 2045…');
  expect(rows).toContain('3(b)full title not nearby');
  expect(rows).toContain('the same paragraph 9hidden on the page');
});

it('many of a kind are shown on demand, and all at once where there is no other kind', () => {
  show(MENTIONS);
  const more = root.querySelector<HTMLButtonElement>('.rest');
  expect(more?.textContent).toBe('Show 2 more');
  void act(() => more?.click());
  expect(root.querySelectorAll('.mention')).toHaveLength(9);
  expect(root.querySelector('.rest')).toBeNull();
  show(MENTIONS.filter(({ targets }) => targets[0] === 'code'));
  expect(root.querySelectorAll('.mention')).toHaveLength(5);
});

it('a row leads to its mention', () => {
  const onOpen = show(MENTIONS);
  root.querySelector<HTMLButtonElement>('.mention')?.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(MENTIONS[2]);
});
