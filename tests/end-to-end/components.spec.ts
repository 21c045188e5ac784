/** Every component in every state, each by itself: clean for axe and no wider than a narrow window, in both browsers. */
import { expect, test } from './driver';

/** Milliseconds for all of them on a busy machine. */
const ALL = 300_000;

test('every component in every state, light, dark, right to left, at 320 pixels', async ({ driver, site }) => {
  test.setTimeout(ALL);
  const tab = await driver.open(site.page('components.html', '127.0.0.1'));
  const statesOf = (): Promise<readonly string[]> =>
    tab.evaluate(() => (window as unknown as { states?: readonly string[] }).states ?? [], null);
  await expect.poll(async () => (await statesOf()).length, { timeout: 60_000 }).toBeGreaterThan(50);
  const states = await statesOf();
  await tab.resize(320, 800);
  const faults: string[] = [];
  for (const [index, name] of states.entries()) {
    await tab.evaluate((n: number) => {
      location.hash = `#${n}`;
    }, index);
    await expect.poll(() => tab.evaluate(() => document.title, null)).toBe(name);
    for (const dark of driver.name === 'chromium' ? [false, true] : [false]) {
      if (driver.name === 'chromium') await tab.dark(dark);
      for (const fault of await tab.axe()) faults.push(`${name}${dark ? ', dark' : ''}: ${fault}`);
    }
    for (const dir of ['ltr', 'rtl']) {
      const wider = await tab.evaluate((direction: string) => {
        document.documentElement.dir = direction;
        return document.documentElement.scrollWidth - innerWidth;
      }, dir);
      if (wider > 0) faults.push(`${name}, ${dir}: wider than the window by ${wider}`);
    }
    await tab.evaluate(() => {
      document.documentElement.dir = 'ltr';
    }, null);
  }
  expect(faults).toEqual([]);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
