import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers/find.ts';

// Vitest 5 formats failures with Map.groupBy, which Node has since 21; on Node 20 a failure would hide behind a crash.
function groupBy<K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

/** What the simulated worlds lack. */
const setupFiles = ['tests/support/locks.ts'];

/** Properties are tried hundreds of times each, and a busy machine is no fault of theirs (ms). */
const testTimeout = 60_000;

/** Unit: the engine, the data and the house rules in plain Node. */
const unit = {
  test: { name: 'unit', environment: 'node', setupFiles, testTimeout, include: ['tests/unit/**/*.test.ts'] },
};

/** Component: views in a simulated document. */
const component = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: {
    name: 'component',
    environment: 'happy-dom',
    setupFiles,
    testTimeout,
    include: ['tests/component/**/*.test.tsx'],
  },
};

/** Package: what was built, its sizes and its manifest. */
const built = { test: { name: 'package', environment: 'node', include: ['tests/package/**/*.test.ts'] } };

/** Browser: ranges, highlights and geometry, which no simulator has. */
const browser = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: findBrowser('chromium') ?? '',
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

export default defineConfig({ test: { projects: [unit, component, built, browser], passWithNoTests: false } });
