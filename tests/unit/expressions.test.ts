/**
 * The expressions that the engine builds from strings, which the linter doesn't see, can't be made slow by a text. Asking takes
 * most of a minute: `npm run test:deep`.
 */
import { expect, it } from 'vitest';

/** Imports modules and gives the expressions that are built from strings meanwhile. */
async function builtBy(load: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const made = new target(source, flags);
      built.push(made);
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

it.skipIf(process.env.DEEP !== '1')('expressions built from strings are linear', { timeout: 300_000 }, async () => {
  process.env.RECHECK_BACKEND = 'pure'; // no Java, no binary
  const { checkSync } = await import('recheck');
  const built = await builtBy(() =>
    Promise.all([
      import('../../engine/check'),
      import('../../engine/cite'),
      import('../../engine/search'),
      import('../../engine/signatories'),
      import('../../engine/spot'),
      import('../../engine/spot/sentinel'),
      import('../../engine/text/normalise'),
    ]),
  );
  expect(built.length).toBeGreaterThan(5);
  let unknown = 0;
  const slow = built.flatMap(({ source, flags }) => {
    const found = checkSync(source, flags, { timeout: 5_000 });
    if (found.status === 'unknown') unknown += 1;
    return found.status === 'vulnerable' ? [`${found.complexity.summary}: /${source}/${flags}`] : [];
  });
  console.log(`${built.length} expressions, ${unknown} that the checker couldn't judge in time`);
  expect(slow).toEqual([]);
});
