import { expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const QUOTE = "کاروان از دروازه شمالی شهر بیرون رفت";
/**
 * In UTF-16 units. What takes time in proportion is done with a text of this size in a second or two; what takes its
 * square does not come to its end before the test does: a step of aligning takes longer than one of reading letters.
 */
const SIZE = 100_000;

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
  "100,000 units of %s come to their end: as a text of an archive, as a selection, and when a date is asked for",
  (_, unit) => {
    const text = `${unit.repeat(SIZE / unit.length)} ${QUOTE}`;
    const rows = new Collection([{ id: "long", title: "", text }]);
    expect(rows.lookup(QUOTE, 1)[0]?.trace).toBe("exact");
    for (const asked of [text, "۲۳ دی ۱۳۹۶"]) expect(() => rows.lookup(asked, 1)).not.toThrow();
  },
);
