import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "../../platform/in-time";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what comes in time is handed on, and nothing waits any longer", async () => {
  expect(await inTime(Promise.resolve(1), 100)).toBe(1);
  await expect(inTime(Promise.reject(new Error("no")), 100)).rejects.toThrow("no");
  expect(vi.getTimerCount()).toBe(0);
});

test("what never comes is given up", async () => {
  const late = inTime(new Promise<number>(() => {}), 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await late).toBeUndefined();
});
