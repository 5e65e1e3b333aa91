import { describe, expect, test } from "vitest";
import { toldOf, withoutForeign } from "./told";

const FIRST = "خانواده‌ها از زندانیان سیاسی می‌خواهند که در روزهای سخت به اعتصاب خود پایان دهند";
const SECOND = "ما از همهٔ کارگران و معلمان دعوت می‌کنیم که در کنار مردم بایستند";
const THIRD = "راه آزادی از همبستگی همهٔ ستم‌دیدگان می‌گذرد و راه دیگری نیست";
const TEXT = `روز جمعه بود. ${FIRST}. ${SECOND}. ${THIRD}. نامه را در زندان نوشته است.`;
const own = (query: string) => withoutForeign(toldOf(query, TEXT));

const EXACT = { trace: "exact", changes: [] };

/** Between two sentences, each with the full stop before it. */
const SAYING = [
  ". وی افزود: ",
  ". او همچنین گفت که ",
  ". وزیر کشور گفت: ",
  ". به گزارش ایسنا، ",
  ". نویسندگان بیانیه ادامه داده‌اند: ",
  ". رضایی با اشاره به این موضوع تصریح کرد: ",
];
const NOTES = [".\nادامهٔ مطلب\n", ". (ترجمه) ", ". #آزادی ", ".\n۲. ", ". منبع: ایسنا\n"];

describe("what a page sets between two sentences that it quotes without quotation marks", () => {
  test.each([...SAYING, ...NOTES])("is no change of them: %j", (frame) => {
    expect(own(`${FIRST}${frame}${SECOND}.`)).toEqual(EXACT);
  });

  test.each([...SAYING, ...NOTES])("hides no altered word behind it: %j", (frame) => {
    const { changes } = own(`${FIRST}${frame}${SECOND.replace("ما ", "آنان ")}.`);
    expect(changes).toEqual([["changed", "آنان", "ما"]]);
  });

  test.each([...SAYING, ...NOTES])("nor before it: %j", (frame) => {
    const { changes } = own(`${FIRST.replace(/دهند$/, "ندهند")}${frame}${SECOND}.`);
    expect(changes).toEqual([["changed", "ندهند", "دهند"]]);
  });

  test.each(SAYING)("begins another quotation, whichever comes first in the text: %j", (frame) => {
    expect(own(`${FIRST}${frame}${THIRD}.`)).toEqual(EXACT);
    expect(own(`${THIRD}${frame}${FIRST}.`)).toEqual(EXACT);
  });

  test.each([".\nادامهٔ مطلب\n", ". (ترجمه) ", ". #آزادی "])("says of no sentence that it was left out: %j", (note) => {
    expect(own(`${FIRST}${note}${THIRD}.`).trace).toBe("edited");
  });
});

describe("what only looks so was put in", () => {
  test.each([". و ", ". نه، ", " دروغ. وی افزود: ", ". وی افزود: ولی ", ". این دروغ است. "])("%j", (put) => {
    const { trace, changes } = own(`${FIRST}${put}${SECOND}.`);
    expect(trace).toBe("edited");
    expect(changes.every(([kind]) => kind === "added")).toBe(true);
  });

  test("where the text says it too", () => {
    const text = TEXT.replace(`${FIRST}. `, `${FIRST}. سخنگو افزود: `);
    expect(toldOf(`${FIRST}. سخنگو نگفت: ${SECOND}.`, text).trace).toBe("edited");
    expect(toldOf(`${FIRST}. وزیر گفت: ${SECOND}.`, text).trace).toBe("edited");
  });
});

test("two quotations in marks of their own are quoted as they stand, whatever is left out between them", () => {
  expect(own(`«${FIRST}»، «${THIRD}»`)).toEqual(EXACT);
  expect(own(`«${THIRD}» «${FIRST}»`)).toEqual(EXACT);
  expect(own(`«${FIRST}»، «${THIRD.replace("دیگری", "بهتری")}»`).changes).toEqual([["changed", "بهتری", "دیگری"]]);
});
