import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/end-to-end',
  outputDir: 'test-results',
  timeout: 30_000,
  expect: { timeout: 5_000 },
  // Two cores: a worker a browser.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // Two real browsers on two cores: what fails once is tried again, and the count says so.
  retries: 2,
  reporter: [['list']],
  projects: [
    { name: 'chromium', metadata: { browser: 'chromium' } },
    { name: 'firefox', metadata: { browser: 'firefox' } },
  ],
});
