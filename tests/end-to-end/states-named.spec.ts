/** The card of a name lists the States named in its sentence, each with its status and nothing more. */
import { expect, test } from './driver';
import { hover } from './driver/words';

test('the States of the sentence, and no other', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states-named.html'));
  await expect.poll(() => tab.mentions()).toContain('Code of Conduct Towards Achieving a World Free of Terrorism');
  await hover(tab, 'Achieving a World');
  await expect.poll(async () => (await tab.card())?.text).toContain('States named in the same sentence');
  const text = (await tab.card())?.text ?? '';
  expect(text).toContain('Turkmenistan');
  expect(text).toContain('Peru');
  expect(text).not.toContain('France');
  expect(text).toContain('Register as of');
  expect(text).not.toMatch(/did not sign|not signed/iu);
  await tab.screenshot(`test-results/states-named-${driver.name}.png`);
  await tab.close();
});
