import type { FoundFile } from "../../../imports/types";

/** Work that passes it goes on while it is open, and waits while it is closed. It is open at first. */
export class Gate {
  #closedAt: number | undefined;
  #heldMs = 0;
  #waiting: Promise<void> | undefined;
  #open = () => {};

  /** For how long it has been closed, in all. */
  get heldMs(): number {
    return this.#heldMs + (this.#closedAt === undefined ? 0 : performance.now() - this.#closedAt);
  }

  close(): void {
    if (this.#closedAt !== undefined) return;
    this.#closedAt = performance.now();
    this.#waiting = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#heldMs = this.heldMs;
    this.#closedAt = undefined;
    this.#waiting = undefined;
    this.#open();
  }

  async passed(): Promise<void> {
    await this.#waiting;
  }

  /** A file of which nothing is read while the gate is closed. */
  before({ slice, bytes, ...file }: FoundFile): FoundFile {
    return {
      ...file,
      bytes: async () => {
        await this.passed();
        return bytes();
      },
      ...(slice && {
        slice: async (start: number, end: number) => {
          await this.passed();
          return slice(start, end);
        },
      }),
    };
  }
}
