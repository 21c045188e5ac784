/**
 * Reads, changes and writes back one stored thing while no other page or worker of ours does so. The browser holds the
 * lock and frees it even where its holder dies.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
