/** What a view needs and isn't loaded with it: a script, an index, data. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Later<T> {
  /** Null until it has come. */
  readonly value: T | null;
  /** Fetches it, once; again where that failed. */
  readonly load: () => Promise<T>;
}

export function later<T extends object>(fetch: () => Promise<T>): Later<T> {
  let value: T | null = null;
  let loading: Promise<T> | null = null;
  const start = async (): Promise<T> => {
    try {
      value = await fetch();
      return value;
    } finally {
      loading = null;
    }
  };
  return {
    get value() {
      return value;
    },
    load: () => (value === null ? (loading ??= start()) : Promise.resolve(value)),
  };
}

interface Props<T> {
  readonly what: Later<T>;
  readonly children: (value: T | null) => ComponentChildren;
}

/** Draws with null until it has come, then with it. Where it can't be had the boundary around says so, and trying again fetches again. */
export function WithLater<T extends object>({ what, children }: Props<T>): JSX.Element {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [, setCome] = useState(what.value);
  useEffect(() => {
    let isShown = true;
    what.load().then(
      (value) => {
        if (isShown) setCome(value);
      },
      (error: unknown) => {
        if (isShown) setFailure({ error });
      },
    );
    return () => {
      isShown = false;
    };
  }, [what]);
  if (failure) throw failure.error;
  return <>{children(what.value)}</>;
}

/** Fetches these one after another, once the browser has nothing else to do, so that nothing has to wait for them. */
export function loadWhenIdle(all: readonly Later<object>[]): void {
  const [next, ...others] = all;
  if (!next) return;
  requestIdleCallback(() => {
    next.load().then(
      () => {
        loadWhenIdle(others);
      },
      // A view that needs it asks again, and says so.
      () => undefined,
    );
  });
}
