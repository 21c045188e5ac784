/** Web locks where a test's world has none (Node, happy-dom): one holder of a name at a time, in the order of asking. */
const last = new Map<string, Promise<unknown>>();

const locks = {
  request: (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const result = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  },
};

if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
