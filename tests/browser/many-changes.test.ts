/** Work that a page can ask for again and again: what was learnt for one change, text or element serves for the others. */
import { afterEach, expect, it, vi } from 'vitest';
import { MarkStyles } from '../../overlay/mark-styles';
import { ReadersFocus } from '../../overlay/readers-focus';
import { Watcher } from '../../overlay/watch';
import { finish } from './work';

let watcher: Watcher | null = null;

afterEach(() => {
  watcher?.stop();
  watcher = null;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function watch(noted: () => void = () => undefined): Watcher {
  const ignored = (): void => undefined;
  watcher = new Watcher({ isOurs: () => false, noted, oursMoved: ignored, newRoot: ignored });
  watcher.watch(document);
  return watcher;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('whether an element is a layer of text is asked once for all that changes in it', async () => {
  const placed = (inside: string): string => `<div style="position:absolute">${inside}</div>`;
  const words = placed('<span>a</span>'.repeat(30)).repeat(32);
  document.body.innerHTML = `<main style="position:relative">${placed(words).repeat(32)}</main>`;
  const own = watch();
  const texts = [...document.querySelectorAll('span')].flatMap(({ firstChild }) => (firstChild ? [firstChild] : []));
  const asked = vi.spyOn(globalThis, 'getComputedStyle');
  const costs: number[] = [];
  for (const changes of [1, 500]) {
    for (let i = 0; i < changes; i += 1) (texts[(i * 977) % texts.length] as Text).data = `b${changes}`;
    await soon();
    asked.mockClear();
    expect([...finish(own.take())]).toEqual([document.querySelector('main')]);
    costs.push(asked.mock.calls.length);
  }
  const [one = 0, many = 0] = costs;
  console.log(`styles asked: ${one} for a change, ${many} for 500`);
  expect(one).toBeGreaterThan(0);
  expect(one).toBeLessThan(20_000);
  // Of each of the 32 parts too.
  expect(many).toBeLessThan(6 * one);
});

it('of very many changes in one task none is gone through: all is read again', { retry: 5 }, async () => {
  const texts = Array.from({ length: 100_000 }, () => document.createTextNode('a'));
  for (const text of texts) document.body.appendChild(document.createElement('p')).append(text);
  let noted = 0;
  const own = watch(() => {
    noted += 1;
  });
  for (const text of texts) text.data = 'b';
  await soon();
  expect(noted).toBe(1);
  expect([...finish(own.take())]).toEqual([document.documentElement]);
  document.body.replaceChildren();
  await soon();
  expect([...finish(own.take())]).toEqual([document.body]);
});

it('changes that are many, and nodes that come together, are noted in slices: what changed is read again and no more', async () => {
  document.body.innerHTML = `<main>${'<p>a</p>'.repeat(3000)}</main><ul><li>b</li></ul>`;
  const own = watch();
  const some = [...document.querySelectorAll('p')].slice(0, 2000);
  for (const { firstChild } of some) if (firstChild instanceof Text) firstChild.data = 'c';
  await soon();
  const work = own.take();
  let steps = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) steps += 1;
  expect(step.value).toEqual(new Set(some));
  expect(steps).toBeGreaterThan(2000);
  const items = Array.from({ length: 2000 }, () => document.createElement('li'));
  document.querySelector('ul')?.append(...items);
  await soon();
  expect(finish(own.take())).toEqual(new Set(items));
});

it('changes after very many others are not kept one by one', async () => {
  document.body.innerHTML = '<p>a</p>'.repeat(3000);
  const own = watch();
  for (let n = 0; n < 10; n += 1) {
    for (const { firstChild } of document.querySelectorAll('p'))
      if (firstChild instanceof Text) firstChild.data = `${n}`;
    await soon();
  }
  expect(own.hasNotes).toBe(true);
  expect(finish(own.take())).toEqual(new Set([document.documentElement]));
  expect(own.hasNotes).toBe(false);
  const [first] = document.querySelectorAll('p');
  if (first) first.textContent = 'b';
  await soon();
  expect(finish(own.take())).toEqual(new Set([first]));
});

it('which styles marks deep in shadow roots need is asked once for each root', { retry: 5 }, () => {
  let inner: Element | ShadowRoot = document.body;
  for (let depth = 0; depth < 500; depth += 1) {
    inner = inner.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  }
  const texts = Array.from({ length: 2000 }, () => document.createTextNode('words'));
  for (const text of texts) inner.appendChild(document.createElement('p')).append(text);
  const bring = vi.fn((elements: readonly string[]) => Promise.resolve(elements));
  const styles = new MarkStyles(bring);
  const started = performance.now();
  styles.need(texts);
  const time = performance.now() - started;
  console.log(`2,000 texts in 500 shadow roots: ${time.toFixed(1)} ms`);
  expect(bring.mock.calls.map(([elements]) => elements)).toEqual([['p', 'div']]);
  // Climbing through all roots for each took a second.
  expect(time).toBeLessThan(200);
});

it('a comment that comes and goes beside the root is asked about once', async () => {
  const newRoot = vi.fn();
  const ignored = (): void => undefined;
  watcher = new Watcher({ isOurs: () => false, noted: ignored, oursMoved: ignored, newRoot });
  watcher.watch(document);
  const comment = document.createComment('');
  for (let i = 0; i < 1000; i += 1) {
    document.append(comment);
    comment.remove();
  }
  await soon();
  expect(newRoot).toHaveBeenCalledOnce();
});

it('listening again for what moves the focus adds no listeners', () => {
  const added = new Set<unknown>();
  const spy = vi.spyOn(globalThis, 'addEventListener');
  const focus = new ReadersFocus(() => false);
  const ended = new AbortController();
  for (let i = 0; i < 100; i += 1) focus.listen(ended.signal);
  ended.abort();
  expect(spy).toHaveBeenCalledTimes(300);
  for (const [, listener] of spy.mock.calls) added.add(listener);
  expect(added.size).toBe(3);
});

it('components that are still loading are looked at some at a time, and none more often because another comes', async () => {
  const own = watch();
  const all = Array.from({ length: 10_000 }, () => document.createElement('x-a'));
  let looks = 0;
  let inTask = 0;
  let most = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on a reference each time
  const { deref } = WeakRef.prototype;
  vi.spyOn(WeakRef.prototype, 'deref').mockImplementation(function (this: WeakRef<WeakKey>) {
    looks += 1;
    if (++inTask === 1) queueMicrotask(() => (inTask = 0));
    most = Math.max(most, inTask);
    return deref.call(this) as WeakKey | undefined;
  });
  for (const element of all) own.await(element);
  const started = performance.now();
  while (performance.now() - started < 1500) {
    own.await(document.createElement('x-a'));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  // After 150, 450, 1050 ms, and no more before 2250.
  expect(looks).toBeGreaterThan(10_000);
  expect(looks).toBeLessThan(3 * 10_000 + 100);
  expect(most).toBeLessThanOrEqual(2000);
});

it('a component that gets its shadow root late is noted, though others come all the while', async () => {
  const noted = vi.fn();
  const own = watch(noted);
  const element = document.body.appendChild(document.createElement('x-a'));
  await soon();
  finish(own.take());
  noted.mockClear();
  own.await(element);
  element.attachShadow({ mode: 'open' });
  await vi.waitFor(() => {
    expect(noted).toHaveBeenCalled();
  });
  expect(own.hasNotes).toBe(true);
});
