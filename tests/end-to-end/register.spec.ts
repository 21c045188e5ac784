/** The user's own register: taken whole or not at all. */
import { expect, test, type Tab } from './driver';
import { textOf, words } from './panel-page';

const GOOD = 'id,status,date,evidence.title\nKAZ,signed,2018-09-28,A page\nFrance,signed,,\nSAU,reported,,Another page';

/** Pastes a register and has it imported, as a reader does. */
async function bring(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((value: string) => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect
    .poll(() => tab.evaluate(() => document.querySelector<HTMLButtonElement>('.import .button')?.disabled, null))
    .toBe(false);
  await tab.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.import .button')?.click();
  }, null);
}

async function press(tab: Tab, name: string): Promise<void> {
  await tab.evaluate((wanted: string) => {
    [...document.querySelectorAll('button')].find((b) => b.textContent === wanted)?.click();
  }, name);
}

test('a malformed file leaves the earlier register as it was; undo and removal; both side by side', async ({
  driver,
}) => {
  const tab = await driver.openExtensionPage('sidepanel.html#register');
  await expect.poll(() => words(tab)).toContain('You haven’t imported a register.');
  expect(await tab.axe()).toEqual([]);

  await bring(tab, GOOD);
  await expect.poll(() => words(tab)).toContain('Imported: 3 records.');
  expect(await words(tab)).toContain('1 record gives no evidence and is marked accordingly.');
  expect(await words(tab)).toMatch(/France No record Signed \(differ\)/u);
  expect(await tab.axe()).toEqual([]);

  await bring(tab, 'id,status,date\nKAZ,signed,2018-09-28\nXX,signed,\nKorea,maybe,2018-13-01');
  await expect.poll(() => words(tab)).toContain('Not imported: 4 problems. Your earlier register is unchanged.');
  expect(await textOf(tab, '.problems tbody')).toMatch(
    /3\s+id\s+We don’t recognise “XX” as a UN Member State or observer State\./u,
  );
  expect(await words(tab)).toMatch(/France No record Signed/u);
  expect(await tab.axe()).toEqual([]);
  const anew = await driver.openExtensionPage('sidepanel.html?anew#register');
  await expect.poll(() => words(anew)).toContain('3 records, imported');
  await anew.close();

  const card = await driver.openExtensionPage('sidepanel.html#signatories/FRA');
  await expect.poll(() => words(card)).toContain('Your register says that France signed.');
  expect(await words(card)).toContain('The two registers differ. Neither changes the other.');
  expect(await words(card)).toContain('This register has no record of France.');
  expect(await card.axe()).toEqual([]);

  await tab.bringToFront();
  await press(tab, 'Remove');
  await expect.poll(() => words(tab)).toContain('Removed. You can undo this.');
  // The other page follows.
  await expect.poll(() => words(card)).not.toContain('Your register says');
  await press(tab, 'Undo');
  await expect.poll(() => words(tab)).toContain('3 records, imported');
  await press(tab, 'Remove');
  await expect.poll(() => words(tab)).toContain('You haven’t imported a register.');
  expect(tab.errors).toEqual([]);
  await card.close();
  await tab.close();
});

test('a file of twenty million characters is refused at once', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#register');
  await expect.poll(() => textOf(tab, 'h1')).toBe('Your register');
  await tab.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['x'.repeat(20_000_000)], 'large.csv'));
    if (!field) return;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await expect.poll(() => words(tab)).toContain('The file is too large: 20,000,000 characters (limit 2,000,000).');
  await tab.close();
});
