/** The next mention on a page with very many of them, far down in it. */
import { afterEach, expect, it } from 'vitest';
import type { Mark } from '../../overlay/marks';
import { markBeside } from '../../overlay/step';

afterEach(() => {
  document.body.replaceChildren();
});

/** What the finder needs of a mark: its ranges. */
function markOn(text: Node): Mark {
  const range = new Range();
  range.selectNode(text);
  range.setStart(text, 0);
  range.setEnd(text, 4);
  return { live: [range] } as unknown as Mark;
}

// Other work on this machine only ever makes one slower.
it('is found in short steps behind an open dialog too', { retry: 3 }, () => {
  const DEPTH = 200;
  document.body.innerHTML = '<div>'.repeat(DEPTH);
  const deep = [...document.querySelectorAll('div')].at(-1) ?? document.body;
  deep.innerHTML = '<span>word</span> '.repeat(5000);
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<p>word</p>';
  document.body.append(dialog);
  dialog.showModal();
  const marks = [...document.querySelectorAll('span, p')].map((e) => markOn(e.firstChild ?? e));
  document.body.getBoundingClientRect();
  const work = markBeside({ direction: 1, wraps: true }, { marks, open: null, closed: null }, []);
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done, value } = work.next();
    longest = Math.max(longest, performance.now() - started);
    if (!done) continue;
    expect(value).toBe(marks.at(-1));
    break;
  }
  expect(longest).toBeLessThan(50);
});
