import { describe, expect, test } from "vitest";
import { Collection } from "../../../archive/collection";
import { toldOfScan } from "../../../archive/scans/told-of-scan";
import type { Range, Traced } from "../../../archive/types";

/** As the machine has read it: گه stands for که, and رودفانه for رودخانه. */
const READ =
  "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند گه آب رودفانه میان همهٔ روستاها بخش شود و کسی بی آب نماند.";
const ON_PAPER = READ.replace("گه", "که").replace("رودفانه", "رودخانه");

const placeOf = (words: string): Range => [READ.indexOf(words), READ.indexOf(words) + words.length];

/** What is told of a quotation of it, where the machine was unsure of these words. */
function told(query: string, unsure: readonly string[], pages: readonly Range[] = [[0, READ.length]]): Traced {
  const [hit] = new Collection([{ id: "scan", title: "نامه", text: READ }]).lookup(query, 1);
  if (!hit) throw new Error("not found");
  const scan = { pages: pages.map((range, at) => ({ number: at + 1, range })), unsure: unsure.map(placeOf) };
  const { id, title, text } = hit.row;
  const statement = { id, title, text, scan } as unknown as Parameters<typeof toldOfScan>[2];
  return toldOfScan(hit, query, statement);
}

const wordsOf = ({ alignment }: Traced, kind: string) =>
  alignment.flatMap((piece) => (piece.kind === kind && piece.text ? [READ.slice(...piece.text)] : []));

test("what the paper says is no change of it: letters that look alike, and letters of which the machine was unsure", () => {
  const traced = told(ON_PAPER, ["رودفانه"]);
  expect(traced.trace).toBe("misread");
  expect(wordsOf(traced, "misread")).toEqual(["گه", "رودفانه"]);
  expect(wordsOf(traced, "changed")).toEqual([]);
});

test("a word that was read with certainty and is another one is changed; the others beside it may be misread", () => {
  const traced = told(ON_PAPER.replace("خواستند", "نپذیرفتند"), ["رودفانه"]);
  expect(traced.trace).toBe("edited");
  expect(wordsOf(traced, "changed")).toEqual(["خواستند"]);
  expect(wordsOf(traced, "misread")).toEqual(["گه", "رودفانه"]);
});

test("a word that is missing of a quotation is dropped, unless the machine was unsure of it", () => {
  const without = READ.replace("چشمه‌ها ", "");
  expect(wordsOf(told(without, []), "dropped")).toEqual(["چشمه‌ها"]);
  const traced = told(without, ["چشمه‌ها"]);
  expect([traced.trace, wordsOf(traced, "misread")]).toEqual(["misread", ["چشمه‌ها"]]);
});

describe("words that a quoter puts in are added, wherever they stand, where the machine was sure", () => {
  for (const [where, query, added] of [
    ["at the end", `${READ.slice(0, -1)} و فرماندار را بازداشت.`, ["و", "فرماندار", "را", "بازداشت"]],
    ["in front", `دروغگویانه ${READ}`, ["دروغگویانه"]],
    ["a small word", READ.replace("خواستند", "نه خواستند"), ["نه"]],
    ["a word of three letters", READ.replace("کسی", "هیچ کسی"), ["هیچ"]],
  ] as const)
    test(where, () => {
      const { trace, alignment } = told(query, ["رودفانه"]);
      const kindOf = (word: string) => alignment.findLast(({ asked }) => asked && query.slice(...asked) === word)?.kind;
      expect([trace, added.map(kindOf)]).toEqual(["edited", added.map(() => "added")]);
    });
});

test("a word that the text lacks may have been overlooked beside letters of which the machine was unsure, no more than those", () => {
  const beside = (words: string) => told(READ.replace("رودفانه", `رودفانه ${words}`), ["رودفانه"]).trace;
  expect(["ما", "کوچک", "هیچ", "بزرگ و پر آب دره"].map(beside)).toEqual(["misread", "misread", "edited", "edited"]);
});

test("what is turned into its opposite is changed, though the dots alone differ, unless the machine was unsure of it", () => {
  const query = READ.replace("نماند", "بماند");
  expect(told(query, []).trace).toBe("edited");
  expect(told(query, ["نماند"]).trace).toBe("misread");
});

test("of a page that has its text in the file nothing was misread", () => {
  const traced = told(ON_PAPER, ["رودفانه"], [placeOf("باغداران دره")]);
  expect(traced.trace).toBe("edited");
  expect(wordsOf(traced, "changed")).toEqual(["گه", "رودفانه"]);
});

test("what is quoted word for word is told as it is of any text", () => {
  expect(told(READ, ["رودفانه"]).trace).toBe("exact");
});
