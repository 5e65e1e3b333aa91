import { expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const QUOTE = "کاروان از دروازه شمالی شهر بیرون رفت";
const SIZE = 30_000;
/** Eight times the text may take so many times as long: twice what is linear, for a machine that does other things too. */
const GROWTH = 16;
/** What takes less is not told apart from the clock's own noise, in milliseconds. */
const NOISE = 40;

/** The least of three times in milliseconds. */
function least(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

test.each([
  ["ligatures of many letters", "ﷺ"],
  ["letters", "ا"],
  ["combining marks", "\u0301"],
  ["ZWNJ", "\u200C"],
  ["full stops", "."],
  ["halves of surrogate pairs", "\uD800"],
  ["words and ZWNJ", "می\u200C"],
  ["short paragraphs", "نان\n\n"],
  ["dates", "۲۳ دی ۹۶ "],
  ["several scripts and emoji", "ab ا1 👩‍👩‍👧 "],
])(
  "%s take time in proportion: as a text of an archive, as a selection, and when a date is asked for",
  (_, unit) => {
    const cost = (size: number) => {
      const text = `${unit.repeat(size / unit.length)} ${QUOTE}`;
      return least(() => {
        const rows = new Collection([{ id: "long", title: "", text }]);
        rows.lookup(QUOTE, 1);
        rows.lookup(text, 1);
        rows.lookup("۲۳ دی ۱۳۹۶", 1);
      });
    };
    cost(SIZE);
    expect(cost(8 * SIZE)).toBeLessThan(GROWTH * Math.max(NOISE, cost(SIZE)));
  },
  60_000,
);
