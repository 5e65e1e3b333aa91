/**
 * Does what writes archives one after another, whichever page or worker asks: what one has not finished yet would be
 * rubbish to the other. Browsers give the turn on when a page is closed. Tests have no locks, and no other page.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? (locks.request("archives", work) as Promise<T>) : work();
}
