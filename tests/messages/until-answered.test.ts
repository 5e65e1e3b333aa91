import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { untilAnswered } from "../../messages/until-answered";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs `work` on a clock that does not wait. */
async function quickly<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

/** What a background may do with a message, one after the other. */
const background = (...replies: (() => Promise<unknown>)[]) => vi.fn(async () => replies.shift()?.());

describe("asking until there is an answer", () => {
  it("returns the first answer and asks once", async () => {
    const send = background(
      async () => "answer",
      async () => "another",
    );
    expect(await quickly(untilAnswered(send))).toBe("answer");
    expect(send).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["refuses", () => Promise.reject(new Error("Receiving end does not exist."))],
    ["resolves to nothing", async () => undefined],
    ["says nothing at all", () => new Promise(() => {})],
  ])("asks again when the background %s", async (_how, dies) => {
    const send = background(dies, async () => "answer");
    expect(await quickly(untilAnswered(send))).toBe("answer");
  });

  it("takes a late answer, where every try would be as late", async () => {
    const send = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 2500, "answer")));
    expect(await quickly(untilAnswered(send))).toBe("answer");
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("accepts false and null as answers", async () => {
    expect(await quickly(untilAnswered(background(async () => false)))).toBe(false);
    expect(await quickly(untilAnswered(background(async () => null)))).toBe(null);
  });

  it("gives up after six tries", async () => {
    const send = background();
    expect(await quickly(untilAnswered(send))).toBeUndefined();
    expect(send).toHaveBeenCalledTimes(6);
  });

  it("does not ask once the extension is gone", async () => {
    const send = background(async () => "answer");
    expect(await quickly(untilAnswered(send, () => false))).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });
});
