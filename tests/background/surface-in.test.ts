import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isFollowed } from "../../entrypoints/background/surface-in";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a page of the extension that hears the question and never answers keeps no card waiting", async () => {
  const followed = isFollowed(1, () => new Promise(() => {}));
  await vi.runAllTimersAsync();
  expect(await followed).toBe(false);
});

test("where no panel is open nobody follows, and where one says so it does", async () => {
  expect(await isFollowed(1, () => Promise.reject(new Error("no receiver")))).toBe(false);
  expect(await isFollowed(1, async () => true)).toBe(true);
});
