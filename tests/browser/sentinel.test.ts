/** The guard on every page: what it reads, when it asks, and when it has come to an end. */
import { afterEach, expect, it, vi } from 'vitest';
import { sentinel } from '../../data/sentinel';
import { mayNameCode } from '../../engine/spot/sentinel';
import { guard, type Guard } from '../../overlay/sentinel';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const PATIENT = { timeout: 10_000 };

let isAlive = true;

afterEach(() => {
  // The guard lets go at its next look.
  isAlive = false;
  document.body.append('the end');
  document.body.replaceChildren();
});

function start(...answers: (boolean | Error)[]): { readonly asked: () => number; readonly guard: Guard } {
  isAlive = true;
  let asked = 0;
  const ask = (): Promise<boolean> => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? true;
    asked += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const may = (text: string): readonly string[] => mayNameCode(text, sentinel);
  return { asked: () => asked, guard: guard(may, { ask, isAlive: () => isAlive }) };
}

it('a long page is being read until it is read whole, and again when it is to be read again', async () => {
  document.body.innerHTML = '<p>The committee met again and took note of the statements.</p>'.repeat(60_000);
  const { asked, guard } = start();
  expect(guard.isReading()).toBe(true);
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  guard.again();
  expect(guard.isReading()).toBe(true);
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  expect(asked()).toBe(0);
});

it('what comes in later is read with the words around it', async () => {
  document.body.innerHTML = '<p>Ministers met.</p><p id="a">Code of Conduct Towards Achieving</p><p id="b"></p>';
  const { asked, guard } = start();
  // At once, unless this machine is slow.
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  document.querySelector('#b')?.append('a World Free of Terrorism');
  await vi.waitFor(() => {
    expect(asked()).toBe(1);
  }, PATIENT);
});

it('what is no text of the page is passed over, and what comes after it is read', async () => {
  document.body.innerHTML = `<script type="text/plain">${TITLE}</script><textarea>${TITLE}</textarea><style></style><p>Ministers</p>`;
  const script = document.querySelector('script');
  script?.append(document.createElement('p'));
  script?.firstElementChild?.append(TITLE);
  const { asked, guard } = start();
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  expect(asked()).toBe(0);
  document.querySelector('body > p')?.append(` signed the ${TITLE}`);
  await vi.waitFor(() => {
    expect(asked()).toBe(1);
  }, PATIENT);
});

it('a page whose clock ticks is looked at a few times a second at most, and what comes in is read all the same', async () => {
  document.body.innerHTML = '<p id="clock"></p><p>Ministers met.</p><p id="more"></p>';
  let looks = 0;
  let asked = 0;
  isAlive = true;
  const may = (text: string): readonly string[] => {
    looks += 1;
    return mayNameCode(text, sentinel);
  };
  const ask = (): Promise<boolean> => Promise.resolve((asked += 1) > 0);
  guard(may, { ask, isAlive: () => isAlive });
  let ticks = 0;
  const clock = setInterval(() => document.querySelector('#clock')?.replaceChildren(`${++ticks}`), 5);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(looks).toBeLessThanOrEqual(6);
  document.querySelector('#more')?.append(TITLE);
  await vi.waitFor(() => {
    expect(asked).toBe(1);
  }, PATIENT);
  clearInterval(clock);
});

it('where the background fails or refuses it is asked again, and no more once it has taken it', async () => {
  document.body.innerHTML = `<p>${TITLE}</p>`;
  const { asked, guard } = start(new Error('no answer'), false, true);
  expect(guard.isReading()).toBe(true);
  await vi.waitFor(() => {
    expect(asked()).toBe(3);
  }, PATIENT);
  expect(guard.isReading()).toBe(false);
  document.body.append(TITLE);
  guard.again();
  await vi.waitFor(() => {
    expect(asked()).toBe(4);
  }, PATIENT);
});

it('where the extension has gone nobody is asked any more', async () => {
  document.body.innerHTML = '<p>Ministers met.</p>';
  const { asked } = start();
  isAlive = false;
  document.body.append(TITLE);
  // Longer than the pause between two looks.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked()).toBe(0);
});

it('a document that the page writes anew is read, document type and all', async () => {
  const thrown = vi.fn();
  addEventListener('error', thrown, { once: true });
  const { guard } = start();
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  const { doctype } = document;
  const type = doctype ?? document.implementation.createDocumentType('html', '', '');
  type.remove();
  document.prepend(type);
  document.body.innerHTML = `<p>${TITLE}</p>`;
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(thrown).not.toHaveBeenCalled();
  removeEventListener('error', thrown);
});

it('very many texts of a script before what changes are passed over', async () => {
  const script = document.createElement('script');
  script.type = 'text/x';
  for (let i = 0; i < 300_000; i += 1) script.append('x');
  document.body.append(script, Object.assign(document.createElement('p'), { id: 'more' }));
  const { asked, guard } = start();
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  const started = performance.now();
  document.querySelector('#more')?.append(`signed the ${TITLE}`);
  await vi.waitFor(() => {
    expect(asked()).toBe(1);
  }, PATIENT);
  // Gone through one by one they took seconds, in one task.
  expect(performance.now() - started).toBeLessThan(2000);
});

it('changes that come from the last to the first on a page without words are read in one go', async () => {
  document.body.innerHTML = '<u></u>'.repeat(60_000) + '<p id="more"></p>';
  const { asked, guard } = start();
  await vi.waitFor(() => {
    expect(guard.isReading()).toBe(false);
  }, PATIENT);
  for (let at = 59_000; at > 0; at -= 300) document.body.children[at]?.append('1');
  await new Promise((resolve) => setTimeout(resolve, 300));
  document.querySelector('#more')?.append(TITLE);
  await vi.waitFor(
    () => {
      expect(asked()).toBe(1);
    },
    { timeout: 15_000 },
  );
});
