/** What the popup says of the page in the tab. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Access } from '../../components/popup/Access';
import { PagePanel } from '../../components/popup/PagePanel';
import type { PageState, PopupMention } from '../../components/popup/state';
import { en } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';

const messages = { ...en, popup };

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function mention(id: number, shown: boolean): PopupMention {
  const frame = { frameId: 0 };
  const quote = `paragraph ${id}`;
  return { frame, id, quote, before: '', after: '', targets: ['9'], invalid: [], basis: 'explicit', shown };
}

function show(state: PageState, unopened: 'hidden' | 'gone' | null = null): string {
  render(<PagePanel {...{ state, unopened, messages }} onOpen={vi.fn()} onRead={vi.fn()} />, root);
  return root.textContent;
}

describe('the page', () => {
  it('the heading counts what is shown; what isn’t is listed as such', () => {
    const text = show({
      kind: 'mentions',
      mentions: [mention(1, true), mention(2, true), mention(3, false)],
      all: 3,
      shown: 2,
      silent: 0,
    });
    expect(text).toContain('2 mentions');
    expect(root.querySelectorAll('li')).toHaveLength(3);
    expect(text).toContain('hidden on the page');
    expect(text).not.toContain('did not answer');
  });

  it.each([
    [1, 'An embedded part of the page didn’t respond'],
    [3, '3 embedded parts of the page didn’t respond'],
  ])('frames that don’t answer are named, and the others shown: %d', (silent, words) => {
    const text = show({ kind: 'mentions', mentions: [mention(1, true)], all: 1, shown: 1, silent });
    expect(text).toContain('1 mention');
    expect(text).toContain(words);
  });

  it('of very many mentions the first are listed, and how many more there are', () => {
    const text = show({ kind: 'mentions', mentions: [mention(1, true)], all: 20_001, shown: 20_000, silent: 0 });
    expect(text).toContain('20,000 mentions');
    expect(text).toContain('and 20,000 more');
  });

  it('a mention that was chosen and isn’t there any more is said to be gone, or hidden', () => {
    const state = { kind: 'mentions', mentions: [mention(1, true)], all: 1, shown: 1, silent: 0 } as const;
    expect(show(state)).not.toContain('Those words');
    for (const why of ['gone', 'hidden'] as const) {
      expect(show(state, why)).toContain(popup.unopened[why]);
      expect(root.querySelector('.unopened')?.getAttribute('role')).toBe('status');
    }
  });

  it('“Scan this page” is offered where nothing was found, and not where it could do nothing', () => {
    expect(show({ kind: 'nothing' })).toContain(popup.read);
    for (const kind of ['no-access', 'unreadable', 'failed', 'no-tab'] as const) {
      expect(show({ kind })).not.toContain(popup.read);
    }
  });
});

describe('access', () => {
  function showAccess(site: string | null, forOnce: boolean, refused = false): { onAllow: ReturnType<typeof vi.fn> } {
    const onAllow = vi.fn();
    render(<Access {...{ site, forOnce, refused, messages, onAllow }} />, root);
    return { onAllow };
  }
  const press = (n: number): void => root.querySelectorAll('button')[n]?.click();

  it('for once: said, with lasting access to the site and to all on offer', () => {
    const { onAllow } = showAccess('news.example', true);
    expect(root.textContent).toContain(popup.access.once);
    expect(root.textContent).toContain('Always allow on news.example');
    press(0);
    expect(onAllow).toHaveBeenLastCalledWith(false);
    press(1);
    expect(onAllow).toHaveBeenLastCalledWith(true);
  });

  it('where the site isn’t known all sites are on offer, and a refusal is said', () => {
    const { onAllow } = showAccess(null, false, true);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    press(0);
    expect(onAllow).toHaveBeenLastCalledWith(true);
    expect(root.textContent).toContain(popup.access.refused);
    expect(root.textContent).not.toContain(popup.access.once);
  });
});
