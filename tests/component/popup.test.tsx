/** What the popup says of a page and of its own settings. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Boundary } from '../../components/boundary/Boundary';
import { Notices } from '../../components/popup/Notices';
import { PagePanel } from '../../components/popup/PagePanel';
import type { PopupMention } from '../../components/popup/state';
import { en } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';

const messages = { ...en, popup };
const root = document.body.appendChild(document.createElement('div'));
const nothing = (): void => undefined;

afterEach(() => {
  render(null, root);
});

function mentions(count: number): PopupMention[] {
  return Array.from({ length: count }, (_, id) => ({
    frame: { frameId: 0 },
    id,
    quote: `mention ${id}`,
    before: '',
    after: '',
    targets: ['9'],
    invalid: [],
    basis: 'explicit',
    shown: true,
  }));
}

describe('the list of references', () => {
  it.each([
    [1, '1 mention', 1, null],
    [100, '100 mentions', 100, null],
    [101, '101 mentions', 100, 'and 1 more'],
    [20_002, '20,002 mentions', 100, 'and 19,902 more'],
  ])('of %d', (count, heading, rows, more) => {
    void act(() => {
      render(
        <PagePanel
          state={{ kind: 'mentions', mentions: mentions(rows), all: count, shown: count, silent: 0 }}
          unopened={null}
          messages={messages}
          onOpen={nothing}
          onRead={nothing}
        />,
        root,
      );
    });
    expect(root.querySelector('h2 .count')?.textContent).toBe(heading);
    expect(root.querySelectorAll('.mention')).toHaveLength(rows);
    expect(root.querySelector('.more')?.textContent ?? null).toBe(more);
  });
});

it.each([
  ['nothing is wrong', null, false, ''],
  ['a field is malformed', { kind: 'malformed', fields: ['enabled'] } as const, false, 'defaults are in use (enabled)'],
  ['a newer version stored them', { kind: 'newer' } as const, false, 'by a newer version'],
  ['the storage fails', { kind: 'no-storage' } as const, false, 'Your browser’s storage isn’t responding'],
  ['a change is refused', null, true, 'Your browser couldn’t store this, so nothing has changed.'],
])('a notice where %s', (_, problem, refused, words) => {
  void act(() => {
    render(<Notices {...{ problem, refused, messages }} />, root);
  });
  if (words === '') expect(root.textContent).toBe('');
  else expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
});

it('a view that can’t be drawn says so; what is around it stays, and one can try again', () => {
  let broken = true;
  const View = () => {
    if (broken) throw new Error('a fault of ours');
    return <p>the view</p>;
  };
  void act(() => {
    render(
      <main>
        <nav>other views</nav>
        <Boundary messages={messages}>
          <View />
        </Boundary>
      </main>,
      root,
    );
  });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('can’t be shown');
  expect(root.textContent).toContain('other views');
  broken = false;
  void act(() => {
    root.querySelector('button')?.click();
  });
  expect(root.textContent).toBe('other viewsthe view');
});
