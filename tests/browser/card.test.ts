/** What of the reader's keys and clicks counts for a card: as they are made at the browser, not in the page. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Host } from '../../overlay/host';
import { Interaction } from '../../overlay/interaction';

/** Milliseconds that a card is seen before a click on it counts, and a little. */
const SEEN = 450;

let host: Host;
let ended: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<div id="above"></div><p id="words">See paragraph 3(b) of the Code.</p>';
  ended = new AbortController();
  host = new Host();
  host.equip({
    css: '',
    place: (_, words, shell) => {
      shell.write(() => {
        shell.card.style.cssText += `position: fixed; margin: 0; left: 10px; top: ${words.y + words.height}px`;
      });
      return Promise.resolve();
    },
  });
});

afterEach(() => {
  ended.abort();
  host.hide();
  document.body.replaceChildren();
});

function words(): Range[] {
  const range = new Range();
  const text = document.querySelector('#words')?.firstChild;
  if (text) range.selectNodeContents(text);
  return [range];
}

/** Follows the words once a frame, as long as a card is seen before it counts. */
async function seenForAMoment(): Promise<void> {
  const until = performance.now() + SEEN;
  while (performance.now() < until) {
    await new Promise(requestAnimationFrame);
    host.follow();
  }
}

it('a click on a card that has just jumped does not count', async () => {
  host.show(words(), 'A card');
  expect(host.wasSeenAt(performance.now())).toBe(false);
  await seenForAMoment();
  expect(host.wasSeenAt(performance.now())).toBe(true);
  const above = document.querySelector<HTMLElement>('#above');
  if (above) above.style.height = '120px';
  host.follow();
  expect(host.wasSeenAt(performance.now())).toBe(false);
  await seenForAMoment();
  expect(host.wasSeenAt(performance.now())).toBe(true);
});

it('an Escape for a card in another frame is kept from the page once, even if that card has gone without a word', async () => {
  const dismissElsewhere = vi.fn<() => void>();
  const interaction = new Interaction({
    host,
    mayAct: () => true,
    fill: () => '',
    onActive: () => undefined,
    dismissElsewhere,
  });
  const seen: string[] = [];
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(type, ({ key }) => seen.push(`${type} ${key}`), { signal: ended.signal });
  }
  interaction.cardElsewhere(1);
  await userEvent.keyboard('{Escape}');
  expect(seen).toEqual([]);
  expect(dismissElsewhere).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Escape}');
  expect(seen).toEqual(['keydown Escape', 'keyup Escape']);
  expect(dismissElsewhere).toHaveBeenCalledTimes(1);
  interaction.stop();
});

it('what can be opened in a card is one stop for Tab, along which arrows lead, into sight', async () => {
  const interaction = new Interaction({
    host,
    mayAct: () => true,
    fill: () => '',
    onActive: () => undefined,
    dismissElsewhere: () => undefined,
  });
  const rows = [...Array(9).keys()].map(
    (n) =>
      `<section><button tabindex="${n === 0 ? 0 : -1}" style="display:block;height:40px">row ${n}</button></section>`,
  );
  host.body.innerHTML = `<div role="group" style="height:90px;overflow:auto">${rows.join('')}</div><button>copy</button>`;
  host.show(words(), 'A card');
  await seenForAMoment();
  host.takeFocus();
  await userEvent.keyboard('{Tab}');
  expect(host.focused?.textContent).toBe('row 0');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(host.focused?.textContent).toBe('row 3');
  const box = host.focused?.getBoundingClientRect();
  const all = host.body.querySelector('[role=group]')?.getBoundingClientRect();
  expect(box && all && box.top >= all.top - 40 && box.bottom <= all.bottom).toBe(true);
  await userEvent.keyboard('{ArrowLeft}');
  expect(host.focused?.textContent).toBe('row 2');
  await userEvent.keyboard('{Tab}');
  expect(host.focused?.textContent).toBe('copy');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(host.focused?.textContent).toBe('row 2');
  interaction.stop();
});
