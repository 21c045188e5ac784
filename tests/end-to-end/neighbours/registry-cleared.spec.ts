/** The registry of highlights is the page's too: it may clear it without any change that an observer sees. */
import { expect, test, type Tab } from '../driver';
import { placeOf } from '../driver/words';

const names = (tab: Tab): Promise<readonly string[]> => tab.evaluate(() => [...CSS.highlights.keys()].sort(), null);
const OURS = ['clause-lookup-context', 'clause-lookup-explicit'];

test('marks that the page has taken off are painted again, and its own stay', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/registry-cleared.html'));
  await expect.poll(() => names(tab)).toEqual(OURS);
  const find = await placeOf(tab, 'Find “the”');
  await tab.click(find.x, find.y);
  await expect.poll(() => names(tab), { timeout: 2_000 }).toEqual([...OURS, 'mine']);
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('#forget')?.click();
  }, null);
  // Nobody moves the pointer.
  await expect.poll(() => names(tab), { timeout: 2_000 }).toEqual(OURS);
  await tab.close();
});
