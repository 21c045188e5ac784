/** The card's element on a page that does something to it: it closes, or is as it was again. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Host } from '../../overlay/host';

let host: Host;
const tampered = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<p>These are words.</p>';
  host = new Host();
  host.listener = { focus: () => undefined, tampered };
  host.equip({
    css: '[popover] { border: 0; padding: 0; } .card { width: 300px; height: 200px; }',
    place: () => Promise.resolve(),
  });
  show('p');
  tampered.mockClear();
});

afterEach(() => {
  host.hide();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

/** Opens the card for the words of an element. */
function show(selector: string): void {
  const range = new Range();
  range.selectNodeContents(document.querySelector(selector)?.firstChild ?? document.body);
  host.renew();
  host.show([range], 'Words');
}

function styleSheet(): CSSStyleSheet {
  const [sheet] = host.root.styleSheets;
  if (!sheet) throw new Error('no style');
  return sheet;
}

it('what an overlay has left goes where the browser gives its root; elsewhere no element is asked', () => {
  const name = 'openOrClosedShadowRoot';
  const asked = vi.fn(() => host.root);
  Object.defineProperty(host.element, name, { get: asked });
  Host.sweep();
  expect(asked).not.toHaveBeenCalled();
  expect(host.element.isConnected).toBe(true);
  // Only an extension in Firefox has it.
  Object.defineProperty(Element.prototype, name, { get: () => null, configurable: true });
  try {
    Host.sweep();
  } finally {
    Reflect.deleteProperty(Element.prototype, name);
  }
  expect(host.element.isConnected).toBe(false);
});

it('nothing is noticed where the page does nothing', () => {
  host.follow();
  expect(tampered).not.toHaveBeenCalled();
});

it.each<readonly [string, () => void]>([
  ['is for no screen', () => (styleSheet().media.mediaText = 'not all')],
  ['is switched off', () => (styleSheet().disabled = true)],
  [
    'has a rule with other values',
    () => {
      (styleSheet().cssRules[1] as CSSStyleRule).style.setProperty('color', 'red');
    },
  ],
  ['has a rule for other elements', () => ((styleSheet().cssRules[1] as CSSStyleRule).selectorText = '.none')],
  [
    'is another in part',
    () => {
      const sheet = styleSheet();
      sheet.deleteRule(sheet.cssRules.length - 1);
      sheet.insertRule('p { color: red }');
    },
  ],
])('a card whose style %s is noticed in the next frame', (_, change) => {
  change();
  host.follow();
  expect(tampered).toHaveBeenCalled();
});

it('a rule among many is compared within some frames, and all of them before a click counts', () => {
  const many = Array.from({ length: 100 }, (_, index) => `.a${index} { color: red; }`).join('\n');
  host.equip({ css: `.card { width: 300px; height: 200px; }\n${many}`, place: () => Promise.resolve() });
  const change = (at: number): void => {
    show('p');
    host.follow();
    (styleSheet().cssRules[at] as CSSStyleRule).style.setProperty('color', 'blue');
    tampered.mockClear();
  };
  for (const at of [1, 50, 100]) {
    change(at);
    for (let frame = 0; frame < 7; frame += 1) host.follow();
    expect(tampered).toHaveBeenCalled();
    change(at);
    expect(host.wasSeenAt(performance.now() + 1000)).toBe(false);
  }
  show('p');
  host.follow();
  expect(host.wasSeenAt(performance.now() + 1000)).toBe(true);
});

it('of a sheet with many rules few are written out a frame', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `.a${index} { color: red; }`).join('\n');
  host.equip({ css: `.card { width: 300px; height: 200px; }\n${many}`, place: () => Promise.resolve() });
  show('p');
  const { prototype } = CSSRule;
  const text = Object.getOwnPropertyDescriptor(prototype, 'cssText');
  let written = 0;
  Object.defineProperty(prototype, 'cssText', {
    configurable: true,
    get(this: CSSRule) {
      written += 1;
      return text?.get?.call(this) as string; // the rule's text
    },
  });
  host.follow();
  if (text) Object.defineProperty(prototype, 'cssText', text);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(50);
});

it.each<readonly [string, (element: HTMLElement) => void]>([
  ['is made inert', (element) => (element.inert = true)],
  ['is given a role', (element) => (element.role = 'img')],
  ['is hidden from assistive tools', (element) => (element.ariaHidden = 'true')],
])('an element of ours that %s is noticed', async (_, change) => {
  change(host.element);
  await vi.waitFor(() => {
    expect(tampered).toHaveBeenCalled();
  });
});

it.each<readonly [string, () => void]>([
  ['makes itself inert', () => (document.documentElement.inert = true)],
  [
    'makes itself inert by a style',
    () => {
      document.documentElement.style.setProperty('interactivity', 'inert');
    },
  ],
  [
    'is painted no more',
    () => {
      document.documentElement.style.setProperty('content-visibility', 'hidden');
    },
  ],
])('a card on a page that %s is noticed in the next frame: a click on it would go to the page', (_, change) => {
  host.follow();
  expect(tampered).not.toHaveBeenCalled();
  change();
  host.follow();
  document.documentElement.inert = false;
  expect(tampered).toHaveBeenCalled();
});

it('a card in a dialog that is alive on an inert page stays, and so does one that something lies above', () => {
  document.body.innerHTML = '<dialog><p>These are words.</p></dialog><div popover="manual">Above</div>';
  const [dialog, cover] = [document.querySelector('dialog'), document.querySelector<HTMLElement>('[popover]')];
  dialog?.showModal();
  host.hide();
  show('p');
  document.documentElement.inert = true;
  if (cover) cover.style.cssText = 'width: 100vw; height: 100vh';
  cover?.showPopover();
  host.follow();
  document.documentElement.inert = false;
  expect(tampered).not.toHaveBeenCalled();
});

it('whether a card is alive is known without asking for all that lies above it, which may take seconds', () => {
  document.body.innerHTML = '<dialog><p>These are words.</p></dialog>';
  const dialog = document.querySelector('dialog');
  dialog?.showModal();
  host.hide();
  show('p');
  const asked = vi.spyOn(host.root, 'elementsFromPoint');
  document.documentElement.inert = true;
  host.follow();
  document.documentElement.inert = false;
  expect(tampered).not.toHaveBeenCalled();
  if (dialog) dialog.inert = true;
  host.follow();
  expect(tampered).toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
});

it.each([0.1, 3])('a card is as large as before once the page is zoomed by %d', (zoom) => {
  const before = host.card.getBoundingClientRect();
  document.documentElement.style.setProperty('zoom', String(zoom));
  host.follow();
  const { width, height } = host.card.getBoundingClientRect();
  expect(Math.abs(width - before.width)).toBeLessThan(2);
  expect(Math.abs(height - before.height)).toBeLessThan(2);
  expect(tampered).not.toHaveBeenCalled();
});

it('a card that the page moves elsewhere is noticed in the next frame', () => {
  const link = document.createElement('a');
  document.body.append(link);
  link.moveBefore(host.element, null);
  host.follow();
  expect(host.isOpen).toBe(true);
  expect(tampered).toHaveBeenCalled();
});

it('a card has a size beside words in a dialog whose closed root has no place for it', () => {
  document.body.innerHTML = '<div aria-modal="true"><p slot="words">These are words.</p></div>';
  const dialog = document.querySelector('div');
  if (dialog) dialog.attachShadow({ mode: 'closed' }).innerHTML = '<slot name="words"></slot>';
  host.hide();
  show('p');
  expect(host.isOpen).toBe(true);
  expect(host.card.getBoundingClientRect().width).toBe(300);
});

it('a card of which nothing is seen counts as never seen', () => {
  const before = performance.now();
  host.follow();
  expect(host.wasSeenAt(before + 1000)).toBe(true);
  host.body.hidden = true;
  host.follow();
  host.follow();
  expect(host.wasSeenAt(before + 1000)).toBe(false);
});

it('a class or note that a widget puts on every element is none of our concern', () => {
  host.element.className = 'seen';
  host.element.dataset.widget = '1';
  host.write(() => undefined);
  host.follow();
  expect(tampered).not.toHaveBeenCalled();
});
