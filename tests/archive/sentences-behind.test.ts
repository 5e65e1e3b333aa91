import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesBehind } from "../../archive/excerpt/sentences-behind";
import { sentencesIn } from "../../archive/text/sentences";
import type { Range } from "../../archive/types";
import { quotedExcerpt } from "../../citing/quoted-excerpt";
import { archive, statements } from "./bundled";

const sentences = (text: string) => sentencesIn(text, [0, text.length]).map((range) => text.slice(...range));

test("a sentence ends at its mark, with what closes after it", () => {
  expect(sentences("آزادی فوری! چرا؟ «نان، کار.» پایان.")).toEqual(["آزادی فوری!", "چرا؟", "«نان، کار.»", "پایان."]);
});

test.each([
  ["a number", "سهم آنان ۳.۵ درصد است و بس."],
  ["the number of a demand", "۱. آزادی همهٔ زندانیان است."],
  ["a letter that stands for a name", "شعر م. آزاد را خواندند."],
  ["dots amid it", "این ... آن است."],
  ["a sentence that it quotes", "گفتند «نان می‌خواهیم. کار می‌خواهیم.» و رفتند."],
])("%s does not end a sentence", (_what, text) => {
  expect(sentences(text)).toEqual([text]);
});

test("a line ends a sentence, with or without a mark", () => {
  expect(sentences("سرسطر\n\nبند نخست. دوم\nسوم")).toEqual(["سرسطر", "بند نخست.", "دوم", "سوم"]);
});

test.each(["آ", "آب ", "آب. ", "«آب. ", "(آ. ب) ", "آ. ", "۱. ", "«آ.» ", "آ\n", "آ  "])(
  "half a million units of %j are read in linear time",
  (unit) => {
    const text = unit.repeat(500_000 / unit.length);
    const read = sentences(text);
    expect(read.join("").replace(/\s/g, "")).toHaveLength(text.replace(/\s/g, "").length);
  },
);

test("sentences leave out nothing but white space", () => {
  const sign = fc.constantFrom(..."آب۱a .!؟…«»()[]\n\t‌-".split(""));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = signs.join("");
      expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

const TEXT = "سرسطر بیانیه\n\nبند یک\n\nنخست این است. دوم این است. سوم این است. چهارم این است.";
const STATEMENT = { text: TEXT, heading: [0, 12] as Range };
const at = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const same = (text: Range) => ({ kind: "same", asked: [0, 1] as Range, text }) as const;
const carried = (trace: "exact" | "edited" | "related", quoted: Range[], marks: Range[], shown: Range) =>
  quotedExcerpt(sentencesBehind(STATEMENT, { trace, alignment: quoted.map(same), marks }, shown)).text;

test("a quotation is carried away in whole sentences", () => {
  expect(carried("exact", [at("این است. دوم")], [], at("دوم"))).toBe("نخست این است. دوم این است.");
});

test("sentences between two parts of a quotation are left out, and told as left out", () => {
  expect(carried("exact", [at("نخست"), at("سوم این"), at("چهارم")], [], at("دوم"))).toBe(
    "نخست این است. […] سوم این است. چهارم این است.",
  );
});

test("a title that was selected with the text is left out, and one that was selected alone stays", () => {
  expect(carried("exact", [at("بیانیه"), at("نخست")], [], at("نخست"))).not.toContain("سرسطر");
  expect(carried("exact", [at("بیانیه")], [], at("بیانیه"))).toBe("سرسطر بیانیه");
});

test("a title that was quoted with changes stays beside them", () => {
  expect(carried("edited", [at("بیانیه"), at("نخست")], [], at("نخست"))).toMatch(/^سرسطر بیانیه/);
});

test("of what is only related, the sentences with marks are carried away, or all that is shown, without headings", () => {
  expect(carried("related", [], [at("دوم")], [0, TEXT.length])).toBe("دوم این است.");
  expect(carried("related", [], [], [0, at("دوم")[1]])).toBe("نخست این است. دوم این است.");
});

test("whatever is selected of a sentence of the archive, whole sentences are carried away that say it", () => {
  let count = 0;
  for (const { id, text } of statements) {
    const all = sentences(text);
    for (const words of all.map((each) => each.split(/\s+/)).filter(({ length }) => length >= 9)) {
      const middle = words.slice(1, -1).join(" ");
      const hits = archive.lookup(middle, { for: "selection", limit: 5 }).hits;
      const carried = hits.find(({ statement }) => statement.id === id)?.sentences.text ?? "";
      expect(carried.replace(/\s+/g, " ")).toContain(middle);
      expect(all).toContain(carried);
      count++;
    }
  }
  expect(count).toBeGreaterThan(60);
});
