/**
 * npm start: builds the extension, opens a browser with it on a sample press page. Without a display it works headless:
 * it prints the mentions that it found and where the screenshots are. `npm start -- firefox` takes Firefox.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumDriver } from './browsers/chromium';
import { firefoxDriver } from './browsers/firefox';
import { startSite } from './browsers/site';
import type { Card, Driver, Tab } from './browsers/types';
import { hover } from './browsers/words';
import { hasDisplay, type LaunchOptions } from './browsers/launch';
import { build } from './build';

const SHOTS = join('test-results', 'demo');
const SIZE = { width: 1100, height: 860 };
const TITLE = 'Code of Conduct for a World Free of Terrorism';

const kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const launch = kind === 'firefox' ? firefoxDriver : chromiumDriver;

const site = await startSite();
try {
  build(kind);
  const address = site.page('press.html', '127.0.0.1');
  await (hasDisplay() ? showInWindow(address) : showHeadless(address));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await site.close();
}

async function showInWindow(address: string): Promise<void> {
  await withBrowser({ headless: false }, async (driver) => {
    const tab = await driver.open(address);
    await report(tab);
    await openCard(tab);
    console.log('\nPoint at an underlined mention, or press Escape to close the popover. Close the browser to end.');
    await driver.closed;
  });
}

async function showHeadless(address: string): Promise<void> {
  console.log('No display: working headless.');
  mkdirSync(SHOTS, { recursive: true });
  await withBrowser({ headless: true, viewport: SIZE }, async (driver) => {
    const tab = await driver.open(address);
    const card = await openCard(tab);
    await report(tab);
    console.log(`\nPopover: ${card.label}\n  ${card.text.slice(0, 220)} …\n\nScreenshots:`);
    await shoot(tab, 'light');
    await tab.press('Escape');
    // Firefox's pointer sets out from where it was, which must be in the narrow window too.
    await tab.point(1, 1);
    await tab.resize(320, 700);
    await openCard(tab);
    await shoot(tab, '320px');
  });
  await withBrowser({ headless: true, dark: true, viewport: SIZE }, async (driver) => {
    const tab = await driver.open(address);
    await openCard(tab);
    await shoot(tab, 'dark');
  });
}

async function withBrowser(options: LaunchOptions, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = await launch(options);
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

async function report(tab: Tab): Promise<void> {
  const mentions = await until(
    () => tab.mentions(),
    (found) => found.length > 0,
  );
  console.log(`\n${mentions.length} mentions of the Code on the sample press page:`);
  for (const words of mentions) console.log(`  • ${words}`);
}

async function openCard(tab: Tab): Promise<Card> {
  await until(
    () => tab.mentions(),
    (found) => found.includes(TITLE),
  );
  await tab.point(1, 1);
  await hover(tab, 'Conduct for a World');
  const card = await until(
    () => tab.card(),
    (found) => found !== null,
  );
  if (!card) throw new Error('the popover did not open');
  return card;
}

async function shoot(tab: Tab, name: string): Promise<void> {
  const path = join(SHOTS, `${kind}-${name}.png`);
  await tab.screenshot(path);
  console.log(`  ${path}`);
}

async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error('the extension found nothing on the sample page within 15 seconds');
  }
}
