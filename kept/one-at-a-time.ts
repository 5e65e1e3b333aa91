import { locks } from "./locks";

const NAME = "archives";

/**
 * Does what writes archives one after another, whichever page or worker asks: what one has not finished yet would be
 * rubbish to the other. Browsers give the turn on when a page is closed.
 */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> =>
  (locks()?.request(NAME, work) as Promise<T> | undefined) ?? work();

/** Settles when no archive is being written. */
export async function untilWritten(): Promise<void> {
  await locks()?.request(NAME, { mode: "shared" }, () => {});
}

/** Whether an archive is being written at this moment, by whichever page or worker. */
export async function isBeingWritten(): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  // Who waits until it is written holds it for a moment too, with others.
  return held.some(({ name, mode }) => name === NAME && mode === "exclusive");
}
