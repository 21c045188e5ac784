/** A storage that answers nothing: each of our pages is drawn all the same. Chromium alone lets a script run before theirs. */
import { expect, test } from '@playwright/test';
import { launchChromium } from '../../../scripts/browsers/launch';

interface Area {
  get: () => Promise<never>;
  set: () => Promise<never>;
}

test('storage fails: popup and panel are drawn with the defaults, and say so', async ({}, info) => {
  test.skip(info.project.name !== 'chromium', 'nothing runs before the scripts of Firefox’s extension pages');
  const { context, extension, close } = await launchChromium({ headless: true });
  await context.addInitScript(() => {
    const { storage } = (globalThis as unknown as { chrome: { storage?: Record<'local' | 'session', Area> } }).chrome;
    for (const area of storage ? [storage.local, storage.session] : []) {
      area.get = area.set = () => Promise.reject(new Error('IO error: the disk is gone'));
    }
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [path, shown] of [
    ['popup.html', 'Your browser’s storage isn’t responding'],
    ['popup.html#signatories/FRA', 'Your browser’s storage isn’t responding'],
    ['sidepanel.html#3(b)', 'foreign terrorist fighters'],
    ['sidepanel.html#search', 'Search by topic'],
    ['sidepanel.html#signatories/KAZ', 'Kazakhstan'],
    ['sidepanel.html#register', 'your register couldn’t be read'],
    ['sidepanel.html?tab=0#check', 'Check this text'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${extension}/${path}`);
    await expect(page.locator('body'), path).toContainText(shown);
    await expect(page.locator('body'), path).not.toContainText('Scanning this page…');
  }
  await page.goto('about:blank');
  await page.goto(`${extension}/sidepanel.html#register`);
  await page.locator('textarea').fill('id,status\nFRA,signed');
  await page.getByRole('button', { name: 'Check and import' }).click();
  await expect(page.locator('body')).toContainText('Your browser couldn’t store this');
  await page.goto(`${extension}/popup.html`);
  await page.getByLabel('Turn off everywhere').click();
  await expect(page.locator('body')).toContainText('Your browser couldn’t store this');
  await expect(page.getByLabel('Turn off everywhere')).not.toBeChecked();
  expect(errors).toEqual([]);
  await close();
});
