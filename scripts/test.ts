/**
 * npm test: everything, in the order in which failures are cheapest to read. Prints a line a step and ends with
 * “N passed, N failed”: tests, and a step without tests of its own (types, lint, format, build) as one.
 *
 * npm run test:deep: the long tests and the many variants of an attack, whose titles have “@deep”, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build';
import { lintPackage } from './lint';
import { ensureBrowser } from './browsers/ensure';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'clause-lookup-test-'));
const vitestReport = (name: string): string => join(folder, `${name}.json`);

const DEEP = '@deep';
const isDeep = process.argv.includes('--deep');

const steps: readonly (readonly [string, () => Count])[] = [
  ['types', () => run('tsc', ['--noEmit'])],
  ['lint', () => run('eslint', ['.'])],
  ['format', () => run('prettier', ['--check', '.', '--log-level', 'warn'])],
  ['browsers', () => (ensureBrowser('chromium'), ensureBrowser('firefox'), { passed: 1, failed: 0 })],
  ['build', () => (build('chromium'), build('firefox'), { passed: 1, failed: 0 })],
  ['package', () => (lintPackage() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })],
  ['unit, component', () => vitest('simulated', ['unit', 'component', 'package'])],
  ['browser', () => vitest('browser', ['browser'])],
  ['end to end', () => playwright()],
];

const deepSteps: typeof steps = [
  [
    'growth',
    () => vitest('growth', ['unit'], ['tests/unit/growth.test.ts', 'tests/unit/expressions.test.ts'], { DEEP: '1' }),
  ],
  ...steps.filter(([name]) => ['browsers', 'build', 'end to end'].includes(name)),
];

const total = { passed: 0, failed: 0 };
for (const [name, step] of isDeep ? deepSteps : steps) {
  const started = Date.now();
  const { passed, failed } = attempt(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function attempt(step: () => Count): Count {
  try {
    return step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Count {
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...environment };
  const { status } = spawnSync('npx', ['--no', '--', command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
    env,
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The counts of a report, or the step's own where the runner died before it wrote one. */
function counted(step: Count, read: () => Count): Count {
  try {
    const count = read();
    return step.failed > 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitest(name: string, projects: readonly string[], more: readonly string[] = [], environment = {}): Count {
  const report = vitestReport(name);
  const step = run(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...more,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    environment,
  );
  return counted(step, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 1 };
  });
}

function playwright(): Count {
  const report = vitestReport('end-to-end');
  const which = isDeep ? '--grep' : '--grep-invert';
  const step = run('playwright', ['test', which, DEEP, '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return counted(step, () => {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    if (stats.flaky > 0) console.log(`${stats.flaky} passed at a second or third try only; the list above names them`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  });
}
