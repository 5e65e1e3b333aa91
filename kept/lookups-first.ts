import { locks } from "./locks";

const NAME = "lookups";

/** No longer does an import wait for lookups, at a time and in ms, whatever becomes of them. */
const LONGEST_MS = 2000;

type Locks = Pick<LockManager, "request" | "query">;

/**
 * Does what a user waits for. Imports stand aside until it is settled, or until its page or worker has ended, which browsers
 * notice. It waits for nobody itself.
 */
export async function lookUpFirst<T>(lookUp: () => Promise<T>, held: Locks | undefined = locks()): Promise<T> {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  // Asked for before it begins, which may keep the thread busy for long.
  held?.request(NAME, { mode: "shared" }, () => settled).catch(() => {});
  try {
    return await lookUp();
  } finally {
    settle();
  }
}

/** For an import, between pieces of its work that are short: settles when nothing is being looked up. */
export async function standAside(held: Locks | undefined = locks(), longestMs = LONGEST_MS): Promise<void> {
  // To look takes a quarter (Firefox: half) of the time that it takes to wait in line.
  const { held: some = [] } = (await held?.query()) ?? {};
  if (!held || !some.some(({ name }) => name === NAME)) return;
  await held.request(NAME, { signal: AbortSignal.timeout(longestMs) }, () => {}).catch(() => {});
}
