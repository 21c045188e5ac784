/**
 * Runs work one at a time. Asked for while it is under way it runs once more afterwards, for all who have asked meanwhile: what came of
 * it last is what was found out last. Settles when a run that began after the asking has ended, and throws what that throws.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    next = null;
    running = work().finally(() => {
      if (!next) running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(run, run);
    return next;
  };
}
