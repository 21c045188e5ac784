/** Pages that would have us hold their thread: the longest time without a turn, beside that of the same page without us. */
import { expect, test, type Driver, type Site } from '../driver';

/** Milliseconds, and how many times what the page takes by itself: other work of the machine makes both longer. */
const OURS = 200;
const FACTOR = 3;

/** A kind, how many of it, and the mentions of such a page. */
const KINDS = [
  ['records', 2_000, 1],
  ['ranges', 300, 301],
  ['put-off', 100, 101],
  ['no-size', 200, 1],
  ['shapes', 30, 2],
  ['deep', 100, 101],
] as const;
const MANY = { records: 100_000, ranges: 3_000, 'put-off': 2_000, 'no-size': 3_000, shapes: 300, deep: 2_000 };

interface Measured {
  readonly start: () => void;
  readonly forget: () => void;
  readonly longest: () => number;
}

async function longest(driver: Driver, site: Site, query: string, least: number): Promise<number> {
  const tab = await driver.open(`${site.page('hostile/long-tasks.html')}?${query}`);
  if (least > 0) await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 60_000 }).toBe(least);
  await tab.evaluate((isLoadMeant: boolean) => {
    const page = globalThis as unknown as Measured; // the fixture's
    if (!isLoadMeant) page.forget();
    page.start();
  }, query.includes('put-off'));
  for (let move = 0; move < 10; move += 1) {
    await tab.point(100 + move * 9, 200 + move * 7);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const time = await tab.evaluate(() => (globalThis as unknown as Measured).longest(), null);
  await tab.close();
  return time;
}

for (const [kind, few, marked] of KINDS) {
  for (const [size, n] of [
    ['some', few],
    ['very many @deep', MANY[kind]],
  ] as const) {
    test(`the thread is the page’s own beside ${size} ${kind}`, async ({ driver, site }) => {
      test.setTimeout(120_000);
      const least = marked === few + 1 ? n + 1 : marked;
      const own = await longest(driver, site, `kind=${kind}&n=${n}&off`, 0);
      const ours = await longest(driver, site, `kind=${kind}&n=${n}`, least);
      console.log(`${driver.name} ${n} ${kind}: longest ${ours} ms, without us ${own}`);
      expect(ours).toBeLessThan(OURS + own * FACTOR);
    });
  }
}
