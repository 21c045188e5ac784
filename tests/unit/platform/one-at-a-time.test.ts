/** Work that is asked for while it is under way. */
import { expect, it } from 'vitest';
import { oneAtATime } from '../../../platform/one-at-a-time';

/** Work that ends when the test says; notes what runs. */
function held(): {
  readonly ask: () => Promise<void>;
  readonly end: (error?: Error) => Promise<void>;
  readonly seen: string[];
} {
  const seen: string[] = [];
  let end: (error?: Error) => void = () => undefined;
  let runs = 0;
  const ask = oneAtATime(() => {
    const run = ++runs;
    seen.push(`${run} begins`);
    return new Promise((resolve, reject) => {
      end = (error) => {
        seen.push(`${run} ends`);
        if (error) reject(error);
        else resolve();
      };
    });
  });
  return {
    ask,
    seen,
    end: async (error) => {
      end(error);
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    },
  };
}

it('runs once more, after the run that is under way, for all who ask meanwhile', async () => {
  const { ask, end, seen } = held();
  const settled: string[] = [];
  void ask().then(() => settled.push('first'));
  for (const name of ['second', 'third']) void ask().then(() => settled.push(name));
  expect(seen).toEqual(['1 begins']);
  await end();
  expect(seen).toEqual(['1 begins', '1 ends', '2 begins']);
  expect(settled).toEqual(['first']);
  void ask().then(() => settled.push('fourth'));
  await end();
  expect(settled).toEqual(['first', 'second', 'third']);
  expect(seen.at(-1)).toBe('3 begins');
  await end();
  expect(settled).toEqual(['first', 'second', 'third', 'fourth']);
  void ask();
  expect(seen.at(-1)).toBe('4 begins');
});

it('a run that fails keeps nobody else from theirs', async () => {
  const { ask, end } = held();
  const first = ask();
  const second = ask();
  const refused = expect(first).rejects.toThrow('gone');
  await end(new Error('gone'));
  await refused;
  await end();
  await expect(second).resolves.toBeUndefined();
});
