import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { CUT } from "../../persian/cut";

const TEXT =
  "ما این قرارداد را نمی‌پذیریم و در برابر آن خاموش نمی‌مانیم. آن روز ۱۵۰۰ نفر از کارگران کارخانه‌ها به خیابان آمدند.";
const rows = new Collection([
  { id: "one", title: "", text: TEXT },
  { id: "two", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);
const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u200f\u2060\u2067\u2069]+/g, "");
const cut = (text: string) => `${CUT}${text}${CUT}`;

function first(asked: string) {
  const [hit] = rows.lookup(asked, 1);
  if (!hit) throw new Error(`Nothing was found for ${asked}.`);
  const said = (kind: string) =>
    hit.alignment.filter((piece) => piece.kind === kind).map(({ text }) => text && hit.row.text.slice(...text));
  return { ...hit, place: hit.row.text.slice(...hit.range), said };
}

describe("exact is the same characters up to white space and what is not seen, however much of it and whether or not there is any", () => {
  test.each([
    ["more of it", "خاموش   نمی‌مانیم.\n\nآن روز"],
    ["none, as where a page's lines run together", "خاموش نمی‌مانیم.آن روز۱۵۰۰ نفر"],
    ["none at all", "دربرابرآنخاموش"],
    ["some within a word, as in text out of a PDF", "از کار گران کارخانه‌ها به خیا بان"],
    ["where lines may break, and which way letters run", "در برا\u00adبر \u2067آن\u2069 خامو\u200bش \u200fنمی‌مانیم"],
  ])("%s", (_, asked) => {
    const { trace, coverage, place } = first(asked);
    expect(trace).toBe("exact");
    expect(coverage).toBe(1);
    expect(bare(place)).toBe(bare(asked));
  });

  test.each([
    ["a space for a ZWNJ", "در برابر آن خاموش نمی مانیم"],
    ["nothing for a ZWNJ", "کارگران کارخانهها به خیابان آمدند"],
    ["a ZWNJ for a space", "در برابر‌آن خاموش نمی‌مانیم"],
    ["another digit", "آن روز 1500 نفر از کارگران"],
  ])("%s is another spelling: ZWNJ is no white space", (_, asked) => {
    expect(first(asked).trace).toBe("respelled");
  });
});

describe("a selection that begins or ends inside a word", () => {
  test("is exact; its range is its own characters, and the marks are the words that these stand in", () => {
    const { trace, place, marks, row } = first(cut("رداد را نمی‌پذیریم و در برابر آن خامو"));
    expect(trace).toBe("exact");
    expect(place).toBe("رداد را نمی‌پذیریم و در برابر آن خامو");
    const words = marks.map((mark) => row.text.slice(...mark));
    expect([words[0], words.at(-1)]).toEqual(["قرارداد", "خاموش"]);
  });

  test("anywhere has the range of what was asked", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 20), fc.integer({ min: 12, max: 60 }), (from, length) => {
        const asked = TEXT.slice(from, from + length).replace(/^\P{L}+|\P{L}+$/gu, "");
        // Two words are a name rather than a quotation.
        fc.pre(asked.split(/\s+/).length >= 3 && bare(asked).length >= 10 && !/^\d|^[۰-۹]/.test(asked));
        const isCut = (at: number) => /^[\p{L}\p{N}\u200c]{2}$/u.test(TEXT.slice(at - 1, at + 1));
        const start = TEXT.indexOf(asked, from);
        const end = start + asked.length;
        const { trace, place } = first(`${isCut(start) ? CUT : ""}${asked}${isCut(end) ? CUT : ""}`);
        if (trace === "exact") expect(bare(place)).toBe(bare(asked));
        else expect(TEXT.slice(0, TEXT.indexOf(asked))).toMatch(/ن$/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["a negation", "می‌پذیریم و در برابر آن خاموش نمی‌مانیم", "نمی‌پذیریم"],
    ["digits in front", "۵۰۰ نفر از کارگران کارخانه‌ها", "۱۵۰۰"],
    ["digits behind", "خاموش نمی‌مانیم. آن روز ۱۵", "۱۵۰۰"],
  ])("and leaves out %s there says something else", (_, asked, word) => {
    const { trace, said } = first(cut(asked));
    expect(trace).toBe("edited");
    expect(said("changed")).toEqual([word]);
  });

  test("that nobody says was cut there has another word at its end, and shows that of the text", () => {
    const { trace, said } = first("رداد را نمی‌پذیریم و در برابر آن خامو");
    expect(trace).toBe("edited");
    expect(said("changed")).toEqual(["قرارداد", "خاموش"]);
  });

  test("stands rather where it is whole words", () => {
    const twice = new Collection([
      { id: "x", title: "", text: "این پیمان را نمی‌پذیریم ولی راه را می‌پذیریم ولی نه همه را" },
      { id: "y", title: "", text: "باد از دریا وزید" },
    ]);
    const [hit] = twice.lookup("می‌پذیریم ولی", 1);
    expect(hit?.trace).toBe("exact");
    expect(hit?.row.text.slice(...hit.range)).toBe("می‌پذیریم ولی");
    expect(hit?.row.text.charAt((hit?.range[0] ?? 0) - 1)).toBe(" ");
  });
});
