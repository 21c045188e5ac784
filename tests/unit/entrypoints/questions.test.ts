/** What cards ask of the background while a pointer passes over many marks. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Questions } from '../../../entrypoints/card/questions';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that takes a while for each question and counts how many it has at once. */
function background(): { ask: () => Promise<void>; asked: number; atOnce: number } {
  let now = 0;
  const counts = {
    asked: 0,
    atOnce: 0,
    ask: async (): Promise<void> => {
      counts.asked += 1;
      now += 1;
      counts.atOnce = Math.max(counts.atOnce, now);
      await new Promise((resolve) => setTimeout(resolve, 290));
      now -= 1;
    },
  };
  return counts;
}

describe('questions of cards', () => {
  it('400 cards that come and go ask nothing but what the last one needs', async () => {
    const counts = background();
    const questions = new Questions();
    let open = -1;
    for (let card = 0; card < 400; card += 1) {
      open = card;
      questions.ask(() => open === card, [counts.ask, counts.ask, counts.ask]);
      await vi.advanceTimersByTimeAsync(9);
    }
    await vi.runAllTimersAsync();
    expect(counts).toMatchObject({ asked: 3, atOnce: 1 });
  });

  it('cards that stay for a moment wait for one another, and what has gone meanwhile is dropped', async () => {
    const counts = background();
    const questions = new Questions();
    let open = -1;
    for (let card = 0; card < 10; card += 1) {
      open = card;
      questions.ask(() => open === card, [counts.ask, counts.ask, counts.ask]);
      await vi.advanceTimersByTimeAsync(150);
    }
    await vi.runAllTimersAsync();
    expect(counts.atOnce).toBe(1);
    expect(counts.asked).toBeLessThan(10);
  });

  it('one that fails doesn’t hold up the next', async () => {
    const counts = background();
    const questions = new Questions();
    questions.ask(() => true, [() => Promise.reject(new Error('no answer')), counts.ask]);
    await vi.runAllTimersAsync();
    expect(counts.asked).toBe(1);
  });
});
