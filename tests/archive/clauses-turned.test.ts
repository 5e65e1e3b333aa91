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

  test("anywhere in the bundled statements but where few words are wanting in their order, and at the end of a sentence", () => {
    const rows = words.flatMap((own) =>
      Array.from({ length: 20 }, (_, at) => {
        const from = Math.floor((at * (own.length - 24)) / 20);
        const length = 12 + (at % 12);
        const cut = from + 5 + (at % 4);
        return [...own.slice(cut, from + length), ...own.slice(from, cut)].join(" ");
      }),
    );
    expect(rows).toHaveLength(20 * statements.length);
    expect(rows.filter((asked) => [...kindsOf(asked)].join() !== "moved")).toEqual([
      "دانشجویان دربند و زندانیان سیاسی ( دوم آغاز کار است! هفته همبستگی با",
      "را در خیابان فریاد زدیم: «مستند؛ شکنجه دیگر اثر ندارد!» ما گیری و مستند سازی های ننگین حکومت",
    ]);
  });
});

describe("in their order are told", () => {
  const [one, other] = ["نان و مسکن و آزادی برای همهٔ مردم", "کار و نان برای کارگران این شهر"];

  test.each([
    [
      "a word that was changed",
      `${one}، ${other}ها`,
      `${other} ${one}. ${one}، ${other}.`,
      [["changed", "شهرها", "شهر"]],
    ],
    [
      "a word that was left out",
      `${one}، ${other}`,
      `${other} ${one}. ${one}، ${other.replace("برای", "برای تمام")}`,
      [["dropped", null, "تمام"]],
    ],
    [
      "two slogans with another between them",
      "نان کار آزادی حق مسلم ماست. معلم زندانی آزاد باید گردد. اداره شورایی چاره نهایی ماست.",
      "معلم زندانی آزاد باید گردد. اداره شورایی چاره نهایی ماست. نان کار آزادی حق مسلم ماست. معلم زندانی آزاد باید گردد. نه به اعدام. اداره شورایی چاره نهایی ماست.",
      [
        ["dropped", null, "نه"],
        ["dropped", null, "به"],
        ["dropped", null, "اعدام"],
      ],
    ],
    [
      "a word of the page before a quotation, which the text has behind it",
      "همچنین مردم این دیار کار و مسکن برای همه می‌خواهند",
      "مردم این دیار کار و مسکن برای همه می‌خواهند همچنین مردم این دیار نان می‌خواهند",
      [["added", "همچنین", null]],
    ],
  ] as const)("%s, though the text has them in the other order too", (_, asked, text, changes) => {
    expect(toldOf(asked, text).changes).toEqual(changes);
  });

  test("words that an ellipsis says were left out", () => {
    const [teachers, workers] = ["معلمان این شهر به خیابان آمدند", "کارگران این کارخانه دستمزد خود را نگرفته‌اند"];
    const text = `${workers} ${teachers}. در ادامه گفت ${teachers} و پس از سخنرانی نمایندگان ${workers}`;
    const { changes } = toldOf(`${teachers} [...] ${workers}`, text);
    expect(changes.map(([kind]) => kind)).not.toContain("moved");
  });
});
