/**
 * How long anything in a page may be silent: a frame that is, is left out from there on; a page that is from the
 * beginning is frozen. In milliseconds.
 */
export const PATIENCE_MS = 5000;

/** Who says for so long that they are reading is not waited for any more: a page may go on for ever. In milliseconds. */
export const LONGEST_READING_MS = 120_000;

/** So long is a step, in milliseconds. */
const STEP_MS = 500;

/**
 * Waits for somebody who is to say something again and again, and gives up when they have been silent for too long. The
 * wait is counted in steps, each begun when the one before is over: what was said while this side could not hear it (a
 * background that starts holds up the panel in Firefox, and a machine that sleeps holds up everybody) is heard between two
 * steps, and the time until then counts as one.
 */
export class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  /** @param giveUp called once, unless {@link end} comes first */
  constructor(private readonly giveUp: () => void) {
    this.renew();
  }

  /** Something was said: the wait begins anew, unless it has ended. */
  renew(): void {
    if (!this.#hasEnded) this.#wait(PATIENCE_MS / STEP_MS);
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
  }

  #wait(steps: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (steps > 1 ? this.#wait(steps - 1) : this.giveUp()), STEP_MS);
  }
}
