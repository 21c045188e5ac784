/** Very much of one thing: work that grows faster than its page would not come to an end here. */
import { expect, test, type Tab } from '../driver';

const PAGE = 'hostile/very-many.html';

/** Milliseconds of the longest task, where the browser tells: Chromium alone does. */
const longest = (tab: Tab): Promise<number> =>
  tab.evaluate(() => Number(document.documentElement.dataset.longest ?? 0), null);

/** Milliseconds that a task may take on a machine that does other things too; alone it is about half. */
const BOUND = 400;
/** Chromium styles the whole page anew for our style sheet, in one task: here 130,000 elements. */
const STYLED = 1000;

for (const [kind, least, bound] of [
  ['mentions', 20_001, BOUND],
  ['mentions-in-one', 20_001, BOUND],
  ['items', 1, BOUND],
  ['levels', 51, BOUND],
  ['hidden', 2, STYLED],
  ['lines', 1, BOUND],
] as const) {
  test(`very many ${kind}: all is marked and listed, and the reader steps on @deep`, async ({ driver, site }) => {
    test.setTimeout(120_000);
    const off = await driver.open(`${site.page(PAGE)}?${kind}&off`);
    await expect
      .poll(() => off.evaluate(() => 'ready' in document.documentElement.dataset, null), { timeout: 20_000 })
      .toBe(true);
    const own = await longest(off);
    await off.close();

    const tab = await driver.open(`${site.page(PAGE)}?${kind}`);
    await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 90_000 }).toBe(least);
    const started = Date.now();
    expect(await tab.step(1)).toBe(true);
    const step = Date.now() - started;
    await tab.press('Escape');
    const listing = Date.now();
    expect(await tab.mentions()).toHaveLength(Math.min(least, 1000));
    const list = Date.now() - listing;
    const task = await longest(tab);
    console.log(
      `${driver.name} ${kind}: longest task ${task} ms, without us ${own}; next mention ${step}, list ${list} ms`,
    );
    expect(task).toBeLessThan(bound + own);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

/** What is read again and again, or in one piece if it were listed: `guarded` pages say nothing of the Code. */
for (const [kind, isGuarded] of [
  ['components', false],
  ['script-texts', true],
  ['elements', true],
] as const) {
  test(`very many ${kind}: the page is not held while it is looked at again @deep`, async ({ driver, site }) => {
    test.setTimeout(120_000);
    const tasks: number[] = [];
    for (const off of ['&off', '']) {
      const tab = await driver.open(`${site.page(PAGE)}?${kind}${off}`);
      if (!off && !isGuarded) {
        await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 60_000 }).toBe(1);
      }
      await expect
        .poll(() => tab.evaluate(() => 'ready' in document.documentElement.dataset, null), { timeout: 30_000 })
        .toBe(true);
      // Longer than the longest rest between two looks.
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      tasks.push(await longest(tab));
      await tab.close();
    }
    const [own = 0, task = 0] = tasks;
    console.log(`${driver.name} ${kind}: longest task ${task} ms, without us ${own}`);
    expect(task).toBeLessThan(BOUND + own);
  });
}
