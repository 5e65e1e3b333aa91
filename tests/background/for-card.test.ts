import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../../archive/types";
import { keepForCard, takeForCard } from "../../entrypoints/background/for-card";

const answered = (total: number) => Promise.resolve({ total, hits: [] } as unknown as Answer);
const made = (nonce: string, answer = answered(1)) => ({ nonce, tab: 7, text: "متن", byCommand: false, answer });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a card gets the answer that was looked up for it, once", () => {
  const mine = made("1");
  keepForCard(mine);
  expect(takeForCard("1", 7)).toBe(mine);
  expect(takeForCard("1", 7)).toBeUndefined();
});

test("no other card gets it, and none in another tab", () => {
  keepForCard(made("2"));
  expect(takeForCard("3", 7)).toBeUndefined();
  expect(takeForCard("2", 8)).toBeUndefined();
});

test("one answer is kept, the last", () => {
  keepForCard(made("4"));
  keepForCard(made("5"));
  expect(takeForCard("4", 7)).toBeUndefined();
  expect(takeForCard("5", 7)).toBeDefined();
});

test("an answer that no card asks for is forgotten", () => {
  keepForCard(made("6"));
  vi.advanceTimersByTime(60_000);
  expect(takeForCard("6", 7)).toBeUndefined();
});

test.each([
  ["without a hit", () => answered(0)],
  ["that could not be given", () => Promise.reject(new Error("damaged"))],
])("an answer %s is not kept", async (_what, answer) => {
  const mine = made("8", answer());
  keepForCard(mine);
  await mine.answer.catch(() => {});
  await Promise.resolve();
  expect(takeForCard("8", 7)).toBeUndefined();
});
