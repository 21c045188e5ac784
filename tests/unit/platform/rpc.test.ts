import { describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../../../platform/contract';
import { answerer, asker, NoAnswer } from '../../../platform/rpc';

interface Calls {
  double: { params: { n: number }; answer: number };
  fail: { params: null; answer: null };
}

const answer = answerer<Calls, string>({
  double: ({ n }) => 2 * n,
  fail: () => {
    throw new Error('no luck');
  },
});

/** An asker whose messages take these turns, one after another: an answer, a silence or an error. */
function askingOver(turns: ((message: Envelope) => Promise<unknown>)[]) {
  const send = vi.fn((message: Envelope) => (turns.shift() ?? (() => Promise.resolve(undefined)))(message));
  return { ask: asker<Calls>(send), send };
}

const good = (message: Envelope): Promise<unknown> => answer(message, 'tab') ?? Promise.resolve(undefined);
const silence = (): Promise<unknown> => Promise.resolve(undefined);
const broken = (): Promise<unknown> => Promise.reject(new Error('Could not establish connection.'));
const gone = (): Promise<unknown> => Promise.reject(new Error('Extension context invalidated.'));

describe('asking', () => {
  it.each([
    ['at once', [good], 1],
    ['after a silence', [silence, good], 2],
    ['after an error of the wire', [broken, good], 2],
  ])('gets its answer %s', async (_, turns, sent) => {
    const { ask, send } = askingOver(turns);
    expect(await ask('double', { n: 21 })).toBe(42);
    expect(send).toHaveBeenCalledTimes(sent);
  });

  it('asks once more and then says that no answer came', async () => {
    const { ask, send } = askingOver([silence, broken, good]);
    await expect(ask('double', { n: 1 })).rejects.toMatchObject({ name: 'NoAnswer', gone: false });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks no more once the extension is gone', async () => {
    const { ask, send } = askingOver([gone, good]);
    await expect(ask('double', { n: 1 })).rejects.toSatisfy((e) => e instanceof NoAnswer && e.gone);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not repeat a call that was answered with an error', async () => {
    const { ask, send } = askingOver([good, good]);
    await expect(ask('fail', null)).rejects.toThrow('no luck');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('answering', () => {
  it.each([null, 7, 'double', {}, { call: 3 }, { call: 'triple' }, { call: 'constructor' }, { call: '__proto__' }])(
    'leaves %j to others',
    (message) => {
      expect(answer(message, 'tab')).toBeNull();
    },
  );
});
