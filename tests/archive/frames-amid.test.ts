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

describe("what stands for words of the text, or judges what is quoted, parts nothing", () => {
  test.each(["نظرات", "پایان", "خبر کامل", "۱۷:۳۰", "منبع: دولت", "– مدیران"])("%s before the next sentence", (put) => {
    expect(own(`${FIRST}. ${put} ${SECOND}.`).trace).toBe("edited");
  });

  test.each(["او هرگز نگفت که ", "دروغ است که ", "هرگز ", "اگر "])("a frame for «%s»", (there) => {
    const text = TEXT.replace(SECOND, `${there}${SECOND}`);
    expect(toldOf(`${FIRST}. وی افزود: ${SECOND}.`, text).trace).toBe("edited");
  });

  test.each([
    ". نباید گفت که ",
    ". وی انکار کرد که ",
    ". او به دروغ گفت که ",
    ". این جملهٔ دروغ را به ما نسبت داده‌اند: ",
    ". وی افزود: این دروغ است که مردم به‌راستی ",
    " اما نه در این کشور و با. وی افزود: ",
    "\nو - ",
  ])("%j", (frame) => {
    expect(own(`${FIRST}${frame}${SECOND}.`).trace).toBe("edited");
  });

  test("a half that has no quotation marks, beside one that has", () => {
    const altered = FIRST.replace(/دهند$/, "ندهند");
    expect(own(`${altered}. وی افزود: «${SECOND}»`).trace).toBe("edited");
  });

  test("a credit where a sentence was left out", () => {
    expect(own(`${FIRST}. منبع: ایسنا\n${THIRD}.`).trace).toBe("edited");
  });

  test("quotation marks of the text's own", () => {
    expect(toldOf(`«${FIRST}» «${THIRD}»`, `روز جمعه بود. «${FIRST}» نه «${THIRD}».`).trace).toBe("edited");
  });
});

test("two quotations in marks of their own are quoted as they stand, whatever is left out between them", () => {
  expect(own(`«${FIRST}»، «${THIRD}»`)).toEqual(EXACT);
  expect(own(`«${THIRD}» «${FIRST}»`)).toEqual(EXACT);
  expect(own(`«${FIRST}»، «${THIRD.replace("دیگری", "بهتری")}»`).changes).toEqual([["changed", "بهتری", "دیگری"]]);
});
