/** Pages that change under us: applications that render anew, editors, feeds, tickers, pages that come back. */
import { expect, test, type Tab } from './driver';
import { hover, placeOf } from './driver/words';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const REF = 'paragraph 3(b) of the Code';
const LABEL = 'Paragraph 3(b)';

/** Milliseconds in which marks follow a change. */
const SOON = 300;

/** Changes the page and tells how many milliseconds it took until words were marked in what is on the page. */
function timeToMark(tab: Tab, change: string, words: string): Promise<number> {
  return tab.evaluate(
    ([run, wanted]) => {
      const isMarked = (): boolean => {
        const ranges = ['explicit', 'context'].flatMap((look) => [
          ...(CSS.highlights.get(`clause-lookup-${look}`) ?? []),
        ]);
        const words = ranges
          .filter(({ startContainer }) => startContainer.parentElement?.closest('#live')?.isConnected)
          .sort((a, b) => (a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : 1))
          .map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset));
        return words.join('') === wanted;
      };
      const started = performance.now();
      // The page's own function, called as the page would.
      (globalThis as unknown as Record<string, (argument?: string) => void>)[run.split(' ')[0] ?? '']?.(
        run.split(' ')[1],
      );
      return new Promise<number>((resolve) => {
        const look = (): void => {
          const taken = performance.now() - started;
          if (isMarked() || taken > 3000) resolve(taken);
          else setTimeout(look, 5);
        };
        setTimeout(look, 5);
      });
    },
    [change, words] as const,
  );
}

for (const app of ['react', 'vue', 'svelte'] as const) {
  test(`${app}: marks follow within ${SOON} ms when it renders anew, and nothing breaks`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(`${app}.html`));
    await expect.poll(() => tab.mentions()).toEqual([TITLE, REF]);
    const taken: number[] = [];
    for (const [change, words] of [
      ['cite 4(c)', 'paragraph 4(c) of the Code'],
      ['renew', 'paragraph 4(c) of the Code'],
      ['renew', 'paragraph 4(c) of the Code'],
      ['cite 5', 'paragraph 5 of the Code'],
    ] as const) {
      taken.push(await timeToMark(tab, change, words));
    }
    console.log(`${driver.name} ${app}: marked after ${taken.map(Math.round).join(', ')} ms`);
    expect(Math.max(...taken)).toBeLessThanOrEqual(SOON);
    await hover(tab, 'paragraph');
    await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 5');
    // The card stays over a rendering: its words are found again.
    await tab.evaluate(() => {
      (globalThis as unknown as { renew: () => void }).renew();
    }, null);
    await tab.report();
    expect((await tab.card())?.label).toBe('Paragraph 5');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

test("a rich-text editor's markup is the same byte for byte, and nothing in it is marked", async ({ driver, site }) => {
  const read = (): string => document.querySelector('#app')?.innerHTML ?? '';
  const tab = await driver.open(site.page('quill.html'));
  await expect.poll(() => tab.mentions()).toEqual([TITLE]);
  const before = await tab.evaluate(read, null);
  await hover(tab, TITLE);
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.press('Escape');
  expect(await tab.evaluate(read, null)).toBe(before);
  const { x, y } = await placeOf(tab, 'A draft on');
  await tab.click(x, y);
  await tab.press('End');
  await tab.type(' See paragraph 4(c) of the Code.');
  const text = await tab.evaluate(() => document.querySelector('#app')?.textContent, null);
  expect(text).toContain('of the Code. See paragraph 4(c) of the Code.');
  // A change elsewhere that is marked comes after those in the editor.
  await tab.evaluate(() => {
    document.querySelector('p')?.insertAdjacentHTML('afterend', '<p>Paragraph 6 of the Code.</p>');
  }, null);
  await expect.poll(() => tab.mentions()).toEqual([TITLE, 'Paragraph 6 of the Code']);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('single-page navigation: what is shown is marked, what is gone is not', async ({ driver, site }) => {
  const tab = await driver.open(site.page('single-page.html'));
  for (const [link, mentions] of [
    ['Story', [TITLE, REF]],
    ['Home', []],
    ['Story', [TITLE, REF]],
  ] as const) {
    const { x, y } = await placeOf(tab, link);
    await tab.click(x, y);
    await expect.poll(() => tab.mentions()).toEqual(mentions);
  }
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  await tab.evaluate(() => {
    history.back();
  }, null);
  await expect.poll(() => tab.mentions()).toEqual([]);
  await expect.poll(() => tab.card()).toBeNull();
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a page that comes back works as before', async ({ driver, site }) => {
  const tab = await driver.open(site.page('changing.html'));
  await expect.poll(() => tab.mentions()).toEqual([TITLE, REF]);
  await hover(tab, '3(b)');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.goto(site.page('no-mention.html'));
  await tab.back();
  await tab.point(2, 2);
  await expect.poll(() => tab.mentions()).toEqual([TITLE, REF]);
  expect(await tab.card()).toBeNull();
  await hover(tab, '3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  await tab.close();
});

test('a feed without end is marked as it grows', async ({ driver, site }) => {
  const tab = await driver.open(site.page('infinite.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(4);
  for (let round = 0; round < 5; round += 1) {
    const before = (await tab.mentions()).length;
    await tab.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    }, null);
    await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(before);
  }
  const articles = await tab.evaluate(() => document.querySelectorAll('article').length, null);
  await expect.poll(async () => (await tab.mentions()).length).toBe(articles + 1);
  await tab.close();
});

/** How many changes a second a restless page makes, over two seconds. */
function paceOf(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    const count = (): number => Number.parseInt(document.querySelector('#ticker')?.textContent ?? '', 10);
    const before = count();
    const started = performance.now();
    while (performance.now() - started < 2000) await new Promise(requestAnimationFrame);
    return ((count() - before) * 1000) / (performance.now() - started);
  }, null);
}

test('on a page that changes 200 times a second the card opens, stays and closes, and the page keeps its pace', async ({
  driver,
  site,
}) => {
  // What this machine can do, from the same page with us switched off.
  const still = await driver.open(site.page('restless.html?off'));
  const alone = await paceOf(still);
  await still.close();
  const tab = await driver.open(site.page('restless.html'));
  await expect.poll(() => tab.mentions()).toEqual([TITLE, REF]);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  const pace = await paceOf(tab);
  console.log(`${driver.name} restless: ${Math.round(pace)} changes a second, without us ${Math.round(alone)}`);
  expect(pace).toBeGreaterThan(alone * 0.6);
  expect((await tab.card())?.label).toBe(LABEL);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  // The words are set anew all the time; what was dismissed stays closed under the resting pointer.
  const later = Date.now() + 600;
  await expect
    .poll(async () => {
      expect(await tab.card()).toBeNull();
      return Date.now() > later;
    })
    .toBe(true);
  await tab.point(2, 2);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  await tab.point(2, 2);
  await expect.poll(() => tab.card()).toBeNull();
  expect(tab.errors).toEqual([]);
  await tab.close();
});

/** Changes a long page here and there; its long tasks from the beginning, in milliseconds. Chromium alone can tell. */
async function longTasks(tab: Tab, follow: (last: RegExp) => Promise<void>): Promise<readonly number[]> {
  await follow(/^paragraph \d+ of the Code$/u);
  await tab.evaluate(() => {
    document.querySelector('h2')?.replaceChildren('Section nought');
    document.body.append('Paragraph 9 of the Code, at the end.');
  }, null);
  await follow(/^Paragraph 9 of the Code$/u);
  return tab.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks, null);
}

test('a page of 1 MB is marked and its changes are followed; its long tasks are reported', async ({ driver, site }) => {
  // The page alone has long tasks of its own, from its layout: the same page with us switched off tells them.
  const alone = await driver.open(site.page('long.html?off'));
  const own = await longTasks(alone, async () => {
    await expect.poll(() => alone.evaluate(() => document.readyState, null)).toBe('complete');
  });
  await alone.close();
  const tab = await driver.open(site.page('long.html'));
  const tasks = await longTasks(tab, async (words) => {
    await expect.poll(async () => (await tab.mentions()).at(-1) ?? '', { timeout: 15_000 }).toMatch(words);
  });
  const rounded = (list: readonly number[]): string => list.map(Math.round).join(', ') || 'none';
  console.log(
    `${driver.name} 1 MB: ${(await tab.mentions()).length} marks; long tasks ${rounded(tasks)}; without us ${rounded(own)}`,
  );
  // A figure and no bound: what a task takes depends on what else the machine does. Bounds are for the benchmark.
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a page that is written anew by document.open() is counted anew', async ({ driver, site }) => {
  const tab = await driver.open(site.page('written-anew.html'));
  await expect.poll(() => tab.mentions()).toEqual([TITLE]);
  await tab.evaluate(() => {
    (globalThis as unknown as { writeAnew: () => void }).writeAnew();
  }, null);
  await expect.poll(() => tab.mentions()).toEqual([TITLE, TITLE, REF]);
  await expect.poll(async () => (await tab.report())?.mentions).toBe(1);
  const { x, y } = await placeOf(tab, 'Read more');
  await tab.click(x, y);
  await expect.poll(async () => (await tab.report())?.mentions).toBe(3);
  await tab.close();
});
