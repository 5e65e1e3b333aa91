import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bringReading } from "../../entrypoints/background/bring-reading";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a document that takes no script keeps nobody waiting", async () => {
  await bringReading(1, 0, () => Promise.reject(new Error("no access")));
});

test("a document that never says whether it took the script does not hold up the card", async () => {
  const put = vi.fn(() => new Promise<void>(() => {}));
  const brought = bringReading(1, 0, put);
  await vi.runAllTimersAsync();
  await brought;
  expect(put).toHaveBeenCalledWith({ tabId: 1, frameIds: [0] });
});
