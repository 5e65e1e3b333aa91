/** A slice of work takes no longer, so that the page stays responsive while it is scanned. */
const SLICE_MS = 8;

/** Lets the page do what waits, once the slice has been used up. */
export class Pace {
  #until = performance.now() + SLICE_MS;

  /** @param onPause called with every pause */
  constructor(private readonly onPause: () => void) {}

  /** Whether it is time to {@link pause}. */
  get isOver(): boolean {
    return performance.now() > this.#until;
  }

  async pause(): Promise<void> {
    this.onPause();
    await yielded();
    this.#until = performance.now() + SLICE_MS;
  }
}

/**
 * Goes to the end of the page's queue. `scheduler.yield` would go to its head: one slice after another, and the page's
 * own messages wait for the last.
 */
function yielded(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
