/**
 * Whoever reads what is stored, changes it and writes it back does so while nobody else does: neither here nor in another
 * page or worker of ours. The browser holds the lock and frees it even where its holder dies.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
