import fc from "fast-check";
import { expect, test } from "vitest";
import type { Piece, Range } from "../../archive/types";
import { differences } from "../../components/differences";
import { quotation } from "./quotation";

const TEXT = "ما خواستار آزادی فوری و بی‌قید و شرط همهٔ زندانیان سیاسی، در همه جا، هستیم.";

const told = (query: string, text: string, alignment: readonly Piece[]) =>
  differences(query, { text, start: 0 }, alignment).map(({ kind, asked, text }) => [kind, asked?.words, text?.words]);

test("neighbouring words of one kind form one run, in each side's own spelling", () => {
  const { query, alignment } = quotation(TEXT, 0, "آزادی/بی‌درنگ|فوری/و/بی‌قید/و/شرط/|همهٔ/زندانیان/سیاسی|سیاسی،/در/همه");
  expect(told(query, TEXT, alignment)).toEqual([
    ["same", "آزادی", "آزادی"],
    ["changed", "بی‌درنگ", "فوری"],
    ["same", "و بی‌قید و شرط", "و بی‌قید و شرط"],
    ["dropped", undefined, "همهٔ"],
    ["same", "زندانیان", "زندانیان"],
    ["changed", "سیاسی", "سیاسی،"],
    ["same", "در همه", "در همه"],
  ]);
});

test("punctuation does not split a run; a skipped word on either side does", () => {
  const words = (...ranges: [Range, Range][]): Piece[] =>
    ranges.map(([asked, text]) => ({ kind: "same", asked, text }));
  expect(
    told(
      "الف، ب",
      "الف ب",
      words(
        [
          [0, 3],
          [0, 3],
        ],
        [
          [5, 6],
          [4, 5],
        ],
      ),
    ),
  ).toEqual([["same", "الف، ب", "الف ب"]]);
  expect(
    told(
      "الف ب",
      "الف ج ب",
      words(
        [
          [0, 3],
          [0, 3],
        ],
        [
          [4, 5],
          [6, 7],
        ],
      ),
    ),
  ).toHaveLength(2);
});

test("moved words do not merge with their neighbours", () => {
  const pieces: Piece[] = [
    { kind: "same", asked: [4, 5], text: [0, 1] },
    { kind: "same", asked: [0, 3], text: [2, 5] },
  ];
  expect(told("الف ب", "ب الف", pieces)).toEqual([
    ["same", "ب", "ب"],
    ["same", "الف", "الف"],
  ]);
});

test("words outside the given part of the text are left out, added words stay", () => {
  const pieces: Piece[] = [
    { kind: "dropped", asked: null, text: [0, 3] },
    { kind: "added", asked: [0, 3], text: null },
    { kind: "changed", asked: [4, 5], text: [104, 107] },
    { kind: "changed", asked: [4, 5], text: [108, 113] },
  ];
  const runs = differences("همه ب", { text: "الف، دال", start: 103 }, pieces);
  expect(runs.map(({ kind, text }) => [kind, text?.words])).toEqual([
    ["added", undefined],
    ["changed", "لف،"],
  ]);
});

const word = fc.stringMatching(/^[آ-ی]{1,6}(‌[آ-ی]{1,4})?[،.]?$/);
const pair = fc.record({
  kind: fc.constantFrom("same", "respelled", "changed", "added", "dropped"),
  asked: word,
  text: word,
});

/** Two texts and an alignment of all their words. */
const aligned = fc.array(pair, { maxLength: 30 }).map((pairs) => {
  let [query, text] = ["", ""];
  const alignment = pairs.map((pair): Piece => {
    const append = (whole: string, next: string): [string, Range] => {
      const start = whole && whole.length + 1;
      return [`${whole}${whole && " "}${next}`, [start || 0, (start || 0) + next.length]];
    };
    let [asked, said]: (Range | null)[] = [null, null];
    if (pair.kind !== "dropped") [query, asked] = append(query, pair.asked);
    if (pair.kind !== "added") [text, said] = append(text, pair.kind === "same" ? pair.asked : pair.text);
    return { kind: pair.kind, asked: asked ?? null, text: said ?? null } as Piece;
  });
  return { query, text, alignment };
});

test("the runs of each side concatenate to exactly that side's words", () => {
  fc.assert(
    fc.property(aligned, ({ query, text, alignment }) => {
      const runs = differences(query, { text, start: 0 }, alignment);
      for (const { asked, text: said } of runs) {
        if (asked) expect(query.slice(...asked.range)).toBe(asked.words);
        if (said) expect(text.slice(...said.range)).toBe(said.words);
      }
      expect(runs.flatMap(({ asked }) => asked?.words ?? []).join(" ")).toBe(query);
      expect(runs.flatMap(({ text }) => text?.words ?? []).join(" ")).toBe(text);
      expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(alignment.length);
    }),
  );
});

test("for any ranges, everything shown is a slice of its side", () => {
  const range = fc.tuple(fc.nat(50), fc.nat(20)).map(([from, length]): Range => [from, from + length]);
  const piece = fc.record({
    kind: fc.constantFrom("same", "respelled", "changed", "added", "dropped"),
    asked: fc.option(range),
    text: fc.option(range),
  });
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(10), fc.array(piece), (query, text, start, pieces) => {
      for (const { asked, text: said } of differences(query, { text, start }, pieces as Piece[])) {
        if (asked) expect(query).toContain(asked.words);
        if (said) expect(text).toContain(said.words);
      }
    }),
  );
});
