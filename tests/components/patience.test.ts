import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PATIENCE_MS, Patience } from "../../components/scan/patience";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const giveUp = vi.fn();
beforeEach(() => void giveUp.mockClear());

test("who is silent is given up, once", () => {
  new Patience(giveUp);
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * PATIENCE_MS);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

test("who says something now and then is not given up, however long it takes", () => {
  const patience = new Patience(giveUp);
  for (let times = 0; times < 20; times++) {
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    patience.renew();
  }
  expect(giveUp).not.toHaveBeenCalled();
});

test("a timer that comes late, because nothing could be heard until then, gives nobody up by itself", () => {
  const patience = new Patience(giveUp);
  vi.advanceTimersToNextTimer();
  expect(giveUp).not.toHaveBeenCalled();
  patience.renew();
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  expect(giveUp).not.toHaveBeenCalled();
});

test("nothing waits once it has ended", () => {
  const patience = new Patience(giveUp);
  patience.end();
  patience.renew();
  expect(vi.getTimerCount()).toBe(0);
});
