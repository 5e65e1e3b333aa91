import { expect, test } from "vitest";
import type { Range } from "../../archive/types";
import { askedIn } from "../../entrypoints/reader/asked-in";
import { cutAt } from "../../entrypoints/reader/cut-at";
import { stopsOf } from "../../entrypoints/reader/stops";
import { archive, statements, textOf } from "../archive/bundled";

const CALL = "davat-be-kongere-12";
const read = (query: string, id = CALL) => {
  const reading = archive.read(id, query);
  if (!reading) throw new Error(`no statement ${id}`);
  return reading;
};
const stops = (query: string, id?: string) =>
  stopsOf(query, read(query, id)).map(({ kind, range }) => [kind, textOf(id ?? CALL).slice(...range)]);
const asked = (query: string) => askedIn(query, read(query)).map((range) => textOf(CALL).slice(...range));

const SAID = "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید";

test("a quotation without a change is gone over by sentences", () => {
  const [[kind, sentence] = []] = stops(SAID);
  expect(kind).toBe("sentence");
  expect(sentence).toContain(SAID);
});

test("a quotation with changes is gone over by these, side by side as one", () => {
  const changed = SAID.replace("که با", "که با همه").replace("تماس بگیرید", "گفتگو کنید").replace("و همایش های ", "");
  expect(stops(changed)).toEqual([
    ["change", "با"],
    ["change", "تماس بگیرید"],
    ["change", "و همایش های"],
  ]);
});

test("words are gone over by the sentences in which they stand, each once and in order", () => {
  for (const { id, text } of statements) {
    const found = stopsOf("زندانیان سیاسی", read("زندانیان سیاسی", id));
    found.forEach(({ kind, range: [start, end] }, at) => {
      expect(kind).toBe("sentence");
      expect(text.slice(start, end)).toMatch(/زندانی|سیاسی/);
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.range[1] ?? 0);
    });
  }
});

test("what was asked is one stretch, over words that were changed; nothing of what is only related is one", () => {
  expect(asked(SAID)).toEqual([SAID]);
  expect(asked(SAID.replace("تماس بگیرید", "گفتگو کنید"))).toEqual([SAID]);
  expect(asked("احزاب سیاسی")).toEqual([]);
});

test("what was asked is two stretches where a quotation passes over sentences", () => {
  const text = textOf(CALL);
  const far = "فرهنگ سازمانیابی و سازماندهی دیگران";
  expect(text).toContain(far);
  const found = asked(`${SAID} … تحزب و متشکل شدن در احزاب سرنگونی طلب عرصه نبرد سیاسی مهمی است`);
  expect(found).toHaveLength(2);
  expect(found[0]).toBe(SAID);
});

test("a range is cut at the ends of others that lie in it", () => {
  const others: Range[] = [
    [2, 4],
    [4, 6],
    [9, 20],
  ];
  expect(cutAt([0, 10], others)).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 9],
    [9, 10],
  ]);
  expect(cutAt([0, 10], [])).toEqual([[0, 10]]);
  expect(cutAt([3, 3], others)).toEqual([]);
});
