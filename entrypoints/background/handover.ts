/**
 * What is on its way to pages that open, by the number of their tab or window. In memory only: it is gone with the
 * background, or when it is forgotten.
 */
export class Handover<T> {
  readonly #waiting = new Map<number, T>();
  #opening: Promise<unknown> = Promise.resolve();

  put(id: number, what: T): void {
    this.#waiting.set(id, what);
  }

  /** Gives it to a tab that is being opened, which may ask for it before the browser has said which tab it is. */
  async putInto(opened: Promise<{ id?: number | undefined } | undefined>, what: T): Promise<void> {
    const known = opened.then((tab) => tab?.id !== undefined && this.put(tab.id, what));
    const before = this.#opening;
    this.#opening = known.then(
      () => before,
      () => before,
    );
    await known;
  }

  /** What was given to this one, as soon as every tab that is being opened is known. */
  async get(id: number): Promise<T | undefined> {
    await this.#opening;
    return this.#waiting.get(id);
  }

  /** The same, and forgets it. */
  async take(id: number): Promise<T | undefined> {
    const found = await this.get(id);
    this.forget(id);
    return found;
  }

  forget(id: number): void {
    this.#waiting.delete(id);
  }
}
