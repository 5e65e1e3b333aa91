import { describe, expect, test } from "vitest";
import { archive, statements } from "./bundled";
import { words } from "./runs";
import { toldOf } from "./told";

/** What is told of the words of a selection, without those that stand as they were asked. */
function kindsOf(asked: string): Set<string> {
  const [hit] = archive.lookup(asked, { for: "selection", limit: 1 }).hits;
  return new Set(hit?.alignment.map(({ kind }) => kind).filter((kind) => kind !== "same" && kind !== "respelled"));
}

describe("two clauses in the other order were moved, and nothing was changed or left out", () => {
  test.each([
    [
      "where a heading says one of them too",
      "در گروه انقلابی و کمونیستی “خوشه های خشم” اطلاعیه ی جمعی از کمونیست های ایرانی متشکل",
    ],
    [
      "where the text goes on with one of them",
      "همبستگی با قیام کارگران و زحمتکشان و توده های تحت ستم اطلاعیه گروه انقلابی و کمونیستی “خوشه های خشم “- در",
    ],
    ["where they have words in common", "جمعی از کمونیست های و توده های تحت ستم ایران ما"],
  ])("%s", (_, asked) => {
    expect(kindsOf(asked)).toEqual(new Set(["moved"]));
  });

  test("anywhere in the bundled statements but beside words that stand there twice", () => {
    const rows = words.flatMap((own) =>
      Array.from({ length: 20 }, (_, at) => {
        const from = Math.floor((at * (own.length - 24)) / 20);
        const length = 12 + (at % 12);
        const cut = from + 5 + (at % 4);
        return [...own.slice(cut, from + length), ...own.slice(from, cut)].join(" ");
      }),
    );
    expect(rows).toHaveLength(20 * statements.length);
    expect(rows.filter((asked) => [...kindsOf(asked)].join() === "moved").length).toBe(99);
  });
});

const TEXT = "کار و مسکن برای همه، نان و آزادی. مردم این دیار کار و مسکن برای همه می‌خواهند و نان";

test("a word of the page before a quotation was put in, though the text has it behind", () => {
  expect(toldOf("و مردم این دیار کار و مسکن برای همه می‌خواهند", TEXT).changes).toEqual([["added", "و", null]]);
});

test("clauses that a text has in both orders are the same", () => {
  const twice = `${TEXT} و آزادی، کار و مسکن برای همه`;
  expect(toldOf("نان و آزادی، کار و مسکن برای همه", twice).changes).toEqual([]);
  expect(toldOf("کار و مسکن برای همه، نان و آزادی", twice).changes).toEqual([]);
});
