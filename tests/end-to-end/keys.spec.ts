/** The keys that the manifest asks for are the ones that a browser gives: it refuses some in silence. */
import { expect, test } from './driver';

test('a new profile has every suggested key', async ({ driver }) => {
  const page = await driver.openExtensionPage('popup.html');
  const keys = await page.evaluate(async () => {
    interface Api {
      readonly commands: { getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]> };
    }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const commands = (await (browser ?? chrome)?.commands.getAll()) ?? [];
    return commands.map(({ name, shortcut }) => [name, shortcut.replaceAll(' ', '')] as const);
  }, null);
  expect(Object.fromEntries(keys)).toEqual({
    _execute_action: 'Alt+Shift+L',
    'next-mention': 'Alt+Shift+Period',
    'previous-mention': 'Alt+Shift+Comma',
    'check-selection': 'Alt+Shift+K',
  });
  await page.close();
});
