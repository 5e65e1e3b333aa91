import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { lettersIn } from "../../archive/text/letters";
import type { Alignment } from "../../archive/trace/align";
import { askedOf } from "../../archive/trace/asked";
import { withEdgeWords } from "../../archive/trace/edge-words";
import type { Range } from "../../archive/types";
import { statements } from "./bundled";

const WORD = /^[آ-ی]{2,6}$/u;
const texts = statements.map(({ text }) => text.replace(/\s+/gu, " "));
const collection = new Collection(texts.map((text, at) => ({ id: String(at), title: "", text })));

/** Words in a row out of a statement, the first and the last short and of plain letters. */
const run = fc
  .tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 10, max: 30 }))
  .map(([which, at, length]) => {
    const words = (texts[which] as string).split(" ");
    const from = at % (words.length - length);
    return { words: words.slice(from, from + length), text: texts[which] as string };
  })
  .filter(({ words }) => WORD.test(words.at(-1) ?? "") && WORD.test(words[0] ?? ""))
  // What stands twice, with other words around it, has two places.
  .filter(({ words }) => texts.join("\n").split(words.slice(1, -1).join(" ")).length === 2);

const letters = (text: string) => String.fromCharCode(...lettersIn(text).codes);

/** What is quoted, as the range of the best hit has it. */
function quoted(asked: string): string {
  const [hit] = collection.lookup(asked, 1);
  expect(["exact", "respelled", "edited"]).toContain(hit?.trace);
  return hit?.row.text.slice(...(hit?.range ?? [0, 0])) ?? "";
}

const LOOK_ALIKE_GROUPS = ["بپتثنی", "جچحخ", "دذرزژو", "سش", "صض", "طظ", "عغ", "فق", "کگ", "ال"];
const LOOK_ALIKE = new Map([..."بتدررذوسشعغفقحج"].map((letter, at) => [letter, [..."تبررذدرشسغعقفجح"][at] as string]));
/** One letter gives way to another of its shape. */
const misread = (word: string, at: number) =>
  [...word].map((letter, i) => (i === at ? (LOOK_ALIKE.get(letter) ?? letter) : letter)).join("");

/** How many letters two words have in common in one order, those of one shape counted as the same. */
function shared(one: string, other: string): number {
  const shape = (letter: string) => LOOK_ALIKE_GROUPS.find((group) => group.includes(letter)) ?? letter;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (const [at, facing] of [...other].entries()) {
      const both = (row[at] as number) + (shape(letter) === shape(facing) ? 1 : 0);
      next.push(Math.max(both, row[at + 1] as number, next[at] as number));
    }
    row = next;
  }
  return row.at(-1) as number;
}

describe("the place of a quotation", () => {
  test("holds its first and last word, when scanning has put another letter of the same shape there", () => {
    fc.assert(
      fc.property(run, ({ words }) => {
        const [first = "", last = ""] = [words[0], words.at(-1)];
        const damaged = [misread(first, 0), ...words.slice(1, -1), misread(last, last.length - 1)].join(" ");
        expect(letters(quoted(damaged))).toContain(letters(words.join(" ")));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["و تا امروز ازن", "ز آن"],
    ["بر خاستند و رسیدند ر", "د و"],
  ])("ends at the word that is damaged: %s", (asked, end) => {
    const rows = [
      { id: "1", title: "", text: "هنر سنتی ایران را احیا کرده و تا امروز از آن پاسداری می‌کند." },
      { id: "2", title: "", text: "مردم شهر همه به پا خاستند و رسیدند و ایستادند تا بامداد." },
    ];
    const said = asked.includes("امروز") ? `سنتی ایران را احیا کرده ${asked}` : `مردم شهر همه به پا ${asked.slice(3)}`;
    const [hit] = new Collection(rows).lookup(said, 1);
    expect(hit?.row.text.slice(...hit.range).endsWith(end)).toBe(true);
  });

  test("is where most of it stands, not where a part of it is said more often", () => {
    const own = "به حمایت از دانشجویان در بند و زندانیان سیاسی به پیش";
    expect(letters(quoted(own.replace("به", "ته").replace("پیش", "پیس")))).toBe(letters(own));
    const next = "کار است! هفته همبستگی با دانشجویان دربند و زندانیان سیاسی";
    expect(letters(quoted(`${next} ( آ`))).toBe(letters(next));
  });

  test("claims words before or after it only when they have half their letters in common with those asked", () => {
    fc.assert(
      fc.property(run, fc.stringMatching(/^[آ-ی]{1,10}$/u), fc.boolean(), ({ words, text }, other, isAfter) => {
        const own = words.join(" ");
        const asked = askedOf(isAfter ? `${own} ${other}` : `${other} ${own}`);
        const side = { text, letters: lettersIn(text) };
        const [from, count] = [letters(text).indexOf(letters(own)), letters(own).length];
        const pairs = new Int32Array(asked.letters.codes.length).fill(-1);
        const first = isAfter ? 0 : letters(other).length;
        for (let i = 0; i < count; i++) pairs[first + i] = from + i;
        const place: Range = [from, from + count];
        const found: Alignment = { pairs, best: count, score: count, main: place, parts: [place] };
        const [[start, end] = place] = withEdgeWords(asked, side, found).parts;
        const claimed = letters(text).slice(...(isAfter ? [place[1], end] : [start, place[0]]));
        expect([start, end]).toEqual(isAfter ? [place[0], end] : [start, place[1]]);
        if (claimed === "") return;
        const longest = Math.max(claimed.length, letters(other).length);
        expect(shared(claimed, letters(other))).toBeGreaterThanOrEqual(longest / 2);
        const edge = isAfter ? (side.letters.ends[end - 1] as number) : (side.letters.starts[start] as number) - 1;
        expect(/[\p{L}\p{N}]/u.test(text.charAt(edge))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("ends on whole words, whatever a word at its edge is changed to", () => {
    fc.assert(
      fc.property(run, fc.stringMatching(/^[آ-ی]{1,8}$/u), ({ words }, other) => {
        const [hit] = collection.lookup([...words.slice(0, -1), other].join(" "), 1);
        const [start, end] = hit?.range ?? [0, 0];
        const { text = "" } = hit?.row ?? {};
        const isCut = letters(other) !== "" && (words.at(-1) ?? "").includes(other);
        fc.pre(!isCut && hit?.trace === "edited");
        expect(/[\p{L}\p{N}]/u.test(text.charAt(start - 1))).toBe(false);
        expect(/[\p{L}\p{N}]/u.test(text.charAt(end))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
