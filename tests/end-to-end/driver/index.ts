/** The fixtures of every end-to-end test: a browser with the built extension, and a site of test pages. */
import { test as base, type TestType } from '@playwright/test';
import type { LaunchOptions } from '../../../scripts/browsers/launch';
import { chromiumDriver } from '../../../scripts/browsers/chromium';
import { firefoxDriver } from '../../../scripts/browsers/firefox';
import { startSite, type Site } from '../../../scripts/browsers/site';
import type { Driver } from '../../../scripts/browsers/types';

export type { Box, Card, Driver, Tab } from '../../../scripts/browsers/types';
export type { Site } from '../../../scripts/browsers/site';
export { expect } from '@playwright/test';

interface WorkerFixtures {
  readonly driver: Driver;
  readonly site: Site;
}

interface TestFixtures {
  readonly asInstalled: undefined;
}

/** The same with a browser that is launched otherwise. */
export function testWith(more: Partial<LaunchOptions>): TestType<TestFixtures, WorkerFixtures> {
  return base.extend<TestFixtures, WorkerFixtures>({
    // Tests share a browser: what one has stored (a register, a style, a switch) is not the next one's.
    asInstalled: [
      async ({ driver }, use) => {
        await driver.forget();
        await use(undefined);
      },
      { auto: true },
    ],
    driver: [
      async ({}, use, info) => {
        const options = { headless: true, loopback: true, viewport: { width: 1000, height: 800 }, ...more };
        const driver = info.project.name === 'firefox' ? await firefoxDriver(options) : await chromiumDriver(options);
        await use(driver);
        await driver.close();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    site: [
      async ({}, use) => {
        const site = await startSite();
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
  });
}

export const test = testWith({});
