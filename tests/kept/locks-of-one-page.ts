interface Asked {
  readonly name: string;
  readonly mode: LockMode;
  readonly work: () => unknown;
  readonly settle: (outcome: unknown) => void;
}

/** Locks as a browser has them, of one page: in turn, and those that are shared side by side. */
export class LocksOfOnePage {
  readonly #held = new Set<Asked>();
  readonly waiting: Asked[] = [];

  readonly request = ((name: string, ...given: unknown[]): Promise<unknown> => {
    const work = given.at(-1) as Asked["work"];
    const { mode = "exclusive", signal } = (given.length > 1 ? given[0] : {}) as LockOptions;
    return new Promise((settle, reject) => {
      const asked = { name, mode, work, settle };
      this.waiting.push(asked);
      signal?.addEventListener("abort", () => {
        if (!this.waiting.includes(asked)) return;
        this.waiting.splice(this.waiting.indexOf(asked), 1);
        reject(signal.reason);
      });
      this.#giveOn();
    });
  }) as LockManager["request"];

  async query(): Promise<LockManagerSnapshot> {
    return { held: [...this.#held].map(({ name, mode }) => ({ name, mode })), pending: [] };
  }

  #giveOn(): void {
    const [next] = this.waiting;
    if (!next) return;
    const others = [...this.#held].filter(({ name }) => name === next.name);
    if (others.length > 0 && [next, ...others].some(({ mode }) => mode === "exclusive")) return;
    this.waiting.shift();
    this.#held.add(next);
    Promise.resolve()
      .then(next.work)
      .then(next.settle, next.settle)
      .then(() => {
        this.#held.delete(next);
        this.#giveOn();
      });
    this.#giveOn();
  }
}
