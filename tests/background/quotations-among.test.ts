import { beforeEach, expect, test, vi } from "vitest";
import { quotationsAmong } from "../../entrypoints/background/quotations-among";
import { askQuotations } from "../../messages/ask-quotations";
import { SENTENCES_AT_ONCE } from "../../messages/limits";

const ask = vi.hoisted(() => vi.fn());
vi.mock("../../messages/ask", () => ({ ask }));

let time = 0;
beforeEach(() => {
  time = 0;
  ask.mockReset();
});

/** A library whose lookups each take so long, in milliseconds, and in which every second of the texts «۰», «۱», … is quoted. */
const library = (ms: number) => ({
  quotationsOf: async (text: string) => {
    time += ms;
    return Number(text) % 2 === 1 ? [hit(text)] : [];
  },
});

const hit = (id: string) =>
  ({ statement: { id }, trace: "exact", range: [7, 9], alignment: [], sentences: [] }) as never;

const texts = (count: number) => Array.from({ length: count }, (_, at) => String(at));

const among = (all: readonly string[], ms: number) => quotationsAmong(library(ms), all, () => time);

test("texts that are soon looked up are answered at once, those that quote by their place", async () => {
  const { looked, quoting } = await among(texts(6), 1);
  expect(looked).toBe(6);
  expect(quoting.map(({ index, quoted: [first] }) => [index, first?.statement.id, first?.at])).toEqual([
    [1, "1", 7],
    [3, "3", 7],
    [5, "5", 7],
  ]);
});

test("of texts that take long, the first are answered, and at least one however long it takes", async () => {
  expect((await among(texts(64), 100)).looked).toBe(5);
  expect((await among(texts(64), 60_000)).looked).toBe(1);
  expect(await among([], 60_000)).toEqual({ looked: 0, quoting: [] });
});

test.each([1, 90, 700])("whoever asks hears of all texts, each once, where a lookup takes %i ms", async (ms) => {
  ask.mockImplementation(({ texts }: { texts: readonly string[] }) => among(texts, ms));
  const count = 2 * SENTENCES_AT_ONCE + 11;
  const found: number[] = [];
  let sum = 0;
  for await (const { looked, quoting } of askQuotations(texts(count))) {
    for (const { index, quoted } of quoting) expect(quoted[0]?.statement.id).toBe(String(index));
    found.push(...quoting.map(({ index }) => index));
    sum += looked;
  }
  expect(sum).toBe(count);
  expect(found).toEqual(
    texts(count)
      .map(Number)
      .filter((at) => at % 2 === 1),
  );
  for (const [{ texts }] of ask.mock.calls) expect(texts.length).toBeLessThanOrEqual(SENTENCES_AT_ONCE);
});

test("nothing is asked where there is nothing to look up", async () => {
  for await (const _ of askQuotations([])) expect.unreachable();
  expect(ask).not.toHaveBeenCalled();
});
