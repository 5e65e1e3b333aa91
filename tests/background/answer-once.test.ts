import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answerOnce } from "../../entrypoints/background/answer-once";
import { longestMs, untilAnswered } from "../../messages/until-answered";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a request that is sent again", () => {
  test("gets the same answer without running twice", async () => {
    const answered = answerOnce<number>(1000);
    const work = vi.fn(async () => 1);
    expect(await Promise.all([answered("a", work), answered("a", work)])).toEqual([1, 1]);
    expect(work).toHaveBeenCalledTimes(1);
    await answered("b", work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test("runs again after a failure", async () => {
    const answered = answerOnce<number>(1000);
    await expect(answered("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await answered("a", async () => 2)).toBe(2);
  });

  test("is forgotten after the given time", async () => {
    const answered = answerOnce<number>(1000);
    const work = vi.fn(async () => 1);
    await answered("a", work);
    vi.advanceTimersByTime(999);
    await answered("a", work);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await answered("a", work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

test("what takes longer than a try may is answered all the same, and is done once", async () => {
  const once = answerOnce<string>(longestMs());
  const work = vi.fn(() => new Promise<string>((resolve) => setTimeout(resolve, 5000, "found")));
  const answer = untilAnswered(() => once("a selection", work));
  await vi.advanceTimersByTimeAsync(longestMs());
  expect(await answer).toBe("found");
  expect(work).toHaveBeenCalledTimes(1);
});
