import { expect, test } from "vitest";
import { listenTo } from "../../platform/listen-to";

/** An event as browsers have them. */
class Happening {
  readonly #listeners = new Set<(what: string) => void>();
  addListener = (listener: (what: string) => void) => void this.#listeners.add(listener);
  removeListener = (listener: (what: string) => void) => void this.#listeners.delete(listener);
  happen(what: string): void {
    for (const listener of this.#listeners) listener(what);
  }
}

test("a listener is called until its signal aborts, and never with an aborted signal", () => {
  const event = new Happening();
  const life = new AbortController();
  const heard: string[] = [];
  listenTo(event, (what) => heard.push(what), life.signal);
  event.happen("نان");
  life.abort();
  event.happen("کار");
  listenTo(event, (what) => heard.push(what), life.signal);
  event.happen("آزادی");
  expect(heard).toEqual(["نان"]);
});
