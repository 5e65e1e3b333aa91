import { describe, expect, test } from "vitest";
import type { Piece, Range } from "../../../archive/types";
import { UsageError } from "../usage";
import { judgeAltered } from "./judge-altered";
import { judgeAround } from "./judge-around";
import { isRightOutcome } from "./judge-case";
import type { Looked } from "./lookups";
import { isWanted, readOptions } from "./options";
import type { AlteredRow, Change, LookupCase } from "./tell-data";
import { areSame, toldOf } from "./told";
import { wordKey } from "./word-key";

const TEXT = "امروز کاروان از شهر بیرون رفت و بازنگشت";

/** Where words stand in a text; the alignment of an answer is written with them. */
function at(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”.`);
  return [start, start + words.length];
}

/** An answer that stands in {@link TEXT} and says this of what was asked. */
function answer(asked: string, changes: readonly Change[], more: Partial<Looked> = {}): Looked {
  const alignment = changes.map(([kind, mine, its]): Piece => {
    return { kind: kind as Piece["kind"], asked: mine ? at(asked, mine) : null, text: its ? at(TEXT, its) : null };
  });
  return { id: "one", trace: "edited", range: at(TEXT, "کاروان از شهر بیرون رفت"), text: TEXT, alignment, ...more };
}

describe("words are compared", () => {
  test.each([
    ["كتاب‌هاي", "کتابهای"],
    ["۴۲", "42"],
    ["«۴۲»،", "٤٢"],
    ["آزادخواه؛", "آزادخواه"],
  ])("spelling and punctuation apart: %s, %s", (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
  });

  test.each([
    ["۴۲٪", "۴۲"],
    ["۴٫۲", "۴۲"],
    ["۴/۲", "۴۲"],
    ["−۵", "۵"],
    ["$100", "100"],
    ["½", "۱۲"],
    ["پادشاهی", "پادشاه"],
  ])("with the signs of a number, letter by letter: %s, %s", (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});

describe("what is told", () => {
  test("is all but the words that are the same, one by one, those of others among it", () => {
    const asked = "گفت دیروز کاروان رفت";
    const hit = answer(asked, [
      ["foreign", "گفت دیروز", null],
      ["same", "کاروان", "کاروان"],
      ["dropped", null, "از شهر"],
      ["respelled", "رفت", "رفت"],
    ]);
    expect(toldOf(asked, hit)).toEqual([
      ["foreign", "گفت", null],
      ["foreign", "دیروز", null],
      ["dropped", null, "از"],
      ["dropped", null, "شهر"],
    ]);
  });

  test("a word added where one is dropped is a changed word; two for one are not", () => {
    const asked = "کاروان از ده باغ رفت";
    const added: Change = ["added", "ده", null];
    const dropped: Change = ["dropped", null, "شهر"];
    expect(toldOf(asked, answer(asked, [added, dropped]))).toEqual([["changed", "ده", "شهر"]]);
    expect(toldOf(asked, answer(asked, [added, ["same", "از", "از"], dropped]))).toEqual([added, dropped]);
    expect(toldOf(asked, answer(asked, [added, ["added", "باغ", null], dropped]))).toHaveLength(3);
  });

  test("is right in any order, and wrong with one change too many, too few or of another kind", () => {
    const truth: Change[] = [
      ["changed", "ده", "شهر"],
      ["added", "باغ", null],
    ];
    expect(areSame([...truth].reverse(), truth)).toBe(true);
    expect(areSame(truth.slice(1), truth)).toBe(false);
    expect(areSame([...truth, ["foreign", "گفت", null]], truth)).toBe(false);
    expect(areSame([truth[0] as Change, ["dropped", null, "باغ"]], truth)).toBe(false);
  });
});

describe("an altered quotation", () => {
  const row = (more: Partial<AlteredRow>): AlteredRow => ({
    id: "1",
    kind: "8 word replaced",
    source: "one",
    text: "کاروان از ده بیرون رفت",
    original: "کاروان از شهر بیرون رفت",
    truth: [["changed", "ده", "شهر"]],
    how: "edited",
    ...more,
  });
  const verdicts = (of: AlteredRow, ...hits: Looked[]) => judgeAltered(of, () => hits).verdicts;

  test("is right when just its change is told, with the word that was replaced", () => {
    const it = row({});
    expect(verdicts(it, answer(it.text, [["changed", "ده", "شهر"]]))).toEqual({
      "found first": true,
      "told exactly": true,
      "or as a neighbour": true,
      "called the same": false,
      "original shown": true,
    });
  });

  test("called the same is the worst of faults; not found is another", () => {
    const it = row({});
    const same = answer(it.text, [], { trace: "respelled" });
    expect(verdicts(it, same)).toMatchObject({ "called the same": true, "told exactly": false });
    const other = answer(it.text, [], { id: "two", text: "دریا" });
    for (const none of [verdicts(it), verdicts(it, other), verdicts(it, answer(it.text, [], { trace: "related" }))])
      expect(none).toMatchObject({ "found first": false, "called the same": false, "told exactly": false });
  });

  test("a text that says the same words is as right as the one that they were taken from", () => {
    const it = row({});
    expect(verdicts(it, answer(it.text, [["changed", "ده", "شهر"]], { id: "two" }))["told exactly"]).toBe(true);
  });

  test("words moved, or left out, may only be told as that; where nothing was altered, nothing may be told", () => {
    const moved = row({ text: "از کاروان شهر", how: "moved", truth: [] });
    const told = (of: AlteredRow, ...changes: Change[]) => verdicts(of, answer(of.text, changes))["told exactly"];
    expect(told(moved, ["moved", "از", "از"])).toBe(true);
    expect(told(moved)).toBe(false);
    expect(told(moved, ["moved", "از", "از"], ["dropped", null, "شهر"])).toBe(false);
    expect(told(row({ how: "subset" }), ["dropped", null, "شهر"])).toBe(true);
    expect(told(row({ how: "exact" }))).toBe(true);
    expect(told(row({ how: "respelled" }), ["foreign", "کاروان", null])).toBe(false);
  });

  test("a footnote's mark may be told as added or passed over, and nothing else", () => {
    const it = row({ kind: "29 footnote mark [۱]", text: "کاروان[۱] از شهر", how: "respelled", truth: [] });
    expect(verdicts(it, answer(it.text, [["added", "۱", null]]))["told exactly"]).toBe(true);
    expect(verdicts(it, answer(it.text, []))["told exactly"]).toBe(true);
    expect(verdicts(it, answer(it.text, [["added", "از", null]]))["told exactly"]).toBe(false);
  });

  test.each([
    ["13 word added, first", "باغ کاروان از شهر بیرون رفت", "امروز", "بازنگشت"],
    ["14 word added, last", "کاروان از شهر بیرون رفت باغ", "و", "امروز"],
  ])(
    "%s: as another's, or in the place of its neighbour, is right for the lenient figure alone",
    (kind, text, beside, far) => {
      const it = row({ kind, text, truth: [["added", "باغ", null]] });
      const both = (change: Change) => {
        const { "told exactly": strict, "or as a neighbour": lenient } = verdicts(it, answer(text, [change]));
        return [strict, lenient];
      };
      expect(both(["added", "باغ", null])).toEqual([true, true]);
      expect(both(["changed", "باغ", beside])).toEqual([false, true]);
      expect(both(["foreign", "باغ", null])).toEqual([false, true]);
      expect(both(["changed", "باغ", far])).toEqual([false, false]);
      expect(both(["foreign", "کاروان", null])).toEqual([false, false]);
    },
  );
});

describe("a quotation among words of others", () => {
  const row = {
    id: "a1",
    kind: "lead",
    source: "one",
    text: "او گفت کاروان از شهر بیرون رفت",
    said: "کاروان از شهر بیرون رفت",
  };
  const verdicts = (...changes: Change[]) => judgeAround(row, () => [answer(row.text, changes)]).verdicts;

  test("what is before it may be told as added or as another's, and is no change", () => {
    for (const kind of ["added", "foreign"])
      expect(verdicts([kind, "او", null], [kind, "گفت", null])).toEqual({
        found: true,
        "range right": true,
        "change invented": false,
      });
  });

  test("a word of the page made a change of its neighbour is invented", () => {
    expect(verdicts(["changed", "گفت", "امروز"])["change invented"]).toBe(true);
    expect(verdicts(["added", "گفت", null], ["dropped", null, "امروز"])["change invented"]).toBe(true);
  });

  test("its range has its own words and no others; it may stand among other hits", () => {
    const wide = answer(row.text, [], { range: at(TEXT, "امروز کاروان از شهر بیرون رفت") });
    const other = answer(row.text, [], { id: "two" });
    const found = (...hits: Looked[]) => judgeAround(row, () => hits).verdicts;
    expect(found(wide)["range right"]).toBe(false);
    expect(found(other, answer(row.text, []))).toMatchObject({ found: true, "range right": true });
    expect(found(other)).toEqual({ found: false, "range right": false, "change invented": false });
  });
});

describe("a case", () => {
  const row: LookupCase = { id: "1", kind: "k", query: "کاروان از ده بیرون رفت", statement: "one", expect: "edited" };
  const hit = answer(row.query, [["changed", "ده", "شهر"]]);

  test("is right by trace, statement, words and changes", () => {
    expect(isRightOutcome(row, "edited", [hit])).toBe(true);
    expect(isRightOutcome(row, "exact", [hit])).toBe(false);
    expect(isRightOutcome({ ...row, statement: "two" }, "edited", [hit])).toBe(false);
    expect(isRightOutcome({ ...row, said: "کاروان از شهر بيرون رفت" }, "edited", [hit])).toBe(true);
    expect(isRightOutcome({ ...row, said: "از شهر بیرون رفت" }, "edited", [hit])).toBe(false);
    expect(isRightOutcome({ ...row, told: [["changed", "ده", "شهر"]] }, "edited", [hit])).toBe(true);
    expect(isRightOutcome({ ...row, told: [["dropped", null, "شهر"]] }, "edited", [hit])).toBe(false);
  });

  test("nothing is nothing; all hits that must be there are", () => {
    expect(isRightOutcome(row, "nothing", [])).toBe(true);
    expect(isRightOutcome(row, "nothing", [hit])).toBe(false);
    expect(isRightOutcome(row, "found", [])).toBe(false);
    expect(isRightOutcome({ ...row, hits: ["one", "two"] }, "found", [hit])).toBe(false);
    expect(isRightOutcome({ ...row, hits: ["one"] }, "found", [hit])).toBe(true);
  });
});

describe("options", () => {
  test("a kind is named by its first words, not by a part of one", () => {
    expect(isWanted([], "cases", "ocr")).toBe(true);
    expect(isWanted(["cases"], "cases", "ocr")).toBe(true);
    expect(isWanted(["1"], "altered-five", "1 negation put in")).toBe(true);
    expect(isWanted(["1"], "altered-five", "13 word added, first")).toBe(false);
    expect(isWanted(["13 word added, first"], "altered-five", "13 word added, first")).toBe(true);
  });

  test("misuse is said", () => {
    expect(readOptions(["--only", "lead", "--only", "cases", "--failures", "3"])).toMatchObject({
      only: ["lead", "cases"],
      failures: 3,
      json: false,
    });
    for (const args of [["--failures", "0"], ["--wrong"], ["text"]])
      expect(() => readOptions(args)).toThrow(UsageError);
  });
});
