/** Very much of one thing: work that grows faster than its page would not come to an end here. */
import { expect, test, type Driver, type Site, type Tab } from '../driver';
import type { LongestTask } from '../../../scripts/browsers/types';
import { words } from '../panel-page';
import { tabIdOf } from '../toolbar';

const PAGE = 'hostile/very-many.html';

/** Milliseconds of the processor that a task may take: of our script, and of the browser to show what it has changed, more than without us. */
const SCRIPT = 200;
const SHOWN = 1000;

const NONE: LongestTask = { whole: 0, script: 0 };

/** The page, with its tasks noted where the browser reports them. */
async function opened(
  driver: Driver,
  site: Site,
  query: string,
): Promise<{ readonly tab: Tab; readonly longest: () => Promise<LongestTask> }> {
  const tab = await driver.open(site.page('no-mention.html'));
  const longest = await tab.noteTasks?.();
  await tab.goto(`${site.page(PAGE)}?${query}`);
  return { tab, longest: longest ?? (() => Promise.resolve(NONE)) };
}

for (const [kind, least] of [
  ['mentions', 20_001],
  ['mentions-in-one', 20_001],
  ['items', 1],
  ['levels', 51],
  ['hidden', 2],
  ['lines', 1],
] as const) {
  test(`very many ${kind}: all is marked and listed, and the reader steps on @deep`, async ({ driver, site }) => {
    test.setTimeout(180_000);
    const off = await opened(driver, site, `${kind}&off`);
    await expect
      .poll(() => off.tab.evaluate(() => 'ready' in document.documentElement.dataset, null), { timeout: 60_000 })
      .toBe(true);
    const own = await off.longest();
    await off.tab.close();

    const { tab, longest } = await opened(driver, site, kind);
    await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 90_000 }).toBe(least);
    const started = Date.now();
    expect(await tab.step(1)).toBe(true);
    const step = Date.now() - started;
    await tab.press('Escape');
    const listing = Date.now();
    expect(await tab.mentions()).toHaveLength(Math.min(least, 1000));
    const list = Date.now() - listing;
    const { whole, script } = await longest();
    console.log(
      `${driver.name} ${kind}: longest task ${whole} ms of the processor (without us ${own.whole}), of our script ${script} (${own.script}); next mention ${step}, list ${list} ms`,
    );
    expect(script).toBeLessThan(SCRIPT + own.script);
    expect(whole).toBeLessThan(SHOWN + own.whole);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

for (const kind of ['items', 'lines'] as const) {
  test(`the check of a page of 8,000 ${kind} reads it in short tasks @deep`, async ({ driver, site }) => {
    test.setTimeout(180_000);
    const query = `${kind}&parts=8000`;
    const { tab, longest } = await opened(driver, site, query);
    await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 60_000 }).toBe(1);
    const popup = await driver.openExtensionPage('popup.html');
    const id = await tabIdOf(popup, `${site.page(PAGE)}?${query}`);
    await popup.close();
    const panel = await driver.openExtensionPage(`sidepanel.html?tab=${id}#check/page`);
    await expect.poll(() => words(panel), { timeout: 90_000 }).toMatch(/\d+ statements?:|No statement/u);
    const { whole, script } = await longest();
    console.log(
      `${driver.name} check of ${kind}: longest task of the page ${whole} ms of the processor, of our script ${script}`,
    );
    expect(script).toBeLessThan(SCRIPT);
    await panel.close();
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
    test.setTimeout(240_000);
    const tasks: LongestTask[] = [];
    for (const off of ['&off', '']) {
      const { tab, longest } = await opened(driver, site, `${kind}${off}`);
      if (!off && !isGuarded) {
        await expect.poll(async () => (await tab.report())?.mentions ?? 0, { timeout: 90_000 }).toBe(1);
      }
      await expect
        .poll(() => tab.evaluate(() => 'ready' in document.documentElement.dataset, null), { timeout: 60_000 })
        .toBe(true);
      // Longer than the longest rest between two looks.
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      tasks.push(await longest());
      await tab.close();
    }
    const [own = NONE, task = NONE] = tasks;
    console.log(`${driver.name} ${kind}: longest task ${task.script} of ${task.whole} ms, without us ${own.whole}`);
    expect(task.script).toBeLessThan(SCRIPT);
  });
}
