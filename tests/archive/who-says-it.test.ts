import { describe, expect, test } from "vitest";
import { toldOf, withoutForeign } from "./told";

const SENTENCE = "خانواده‌ها از زندانیان سیاسی می‌خواهند که در روزهای سخت به اعتصاب خود پایان دهند";
const TEXT = `روز جمعه بود. ${SENTENCE}. وی این نامه را در زندان نوشته است.`;
const own = (query: string, text = TEXT) => withoutForeign(toldOf(query, text));

const EXACT = { trace: "exact", changes: [] };
const SOURCES = ["به گزارش ایسنا،", "به نقل از روزنامهٔ شرق،", "به گفتهٔ مریم کریمی،"];

describe("who says it, before or behind a quotation, is no word of it", () => {
  test.each(SOURCES)("%s", (source) => {
    expect(own(`${source} ${SENTENCE}.`)).toEqual(EXACT);
  });

  test.each(["، وی گفت.", "، او در پایان افزود.", "، به گزارش ایسنا."])(
    "behind it, though the next sentence of the text begins with the same word: %s",
    (tail) => {
      expect(own(`${SENTENCE}${tail}`)).toEqual(EXACT);
    },
  );
});

describe("a word altered beside who says it is told", () => {
  test.each(SOURCES)("the first word: %s", (source) => {
    const altered = SENTENCE.replace("خانواده‌ها", "دولت‌ها");
    const change = ["changed", "دولت‌ها", "خانواده‌ها"];
    expect(own(`${source} ${altered}.`)).toEqual({ trace: "edited", changes: [change] });
  });

  test("the last word", () => {
    const { trace, changes } = own(`${SENTENCE.replace("دهند", "ندهند")}، وی گفت.`);
    expect(trace).toBe("edited");
    expect(changes).toContainEqual(["changed", "ندهند", "دهند"]);
  });

  test("the verb of saying itself, where the text has one there", () => {
    expect(own(`${SENTENCE}، وی گفت.`, `${SENTENCE}، وی نگفت.`).trace).toBe("edited");
    expect(own(`به گزارش ایسنا، ${SENTENCE}.`, `به گزارش ایلنا، ${SENTENCE}.`).trace).toBe("edited");
  });
});

describe("what only looks so is the quotation's, altered", () => {
  test.each([
    "، اعتصاب را پایان‌یافته اعلام می‌کنیم.",
    "، پلیس با گلوله پاسخ داد.",
    "، و دروغ گفتند.",
    "، صدای گلوله می‌آید.",
    "، به گفتهٔ دولت غیرقانونی.",
    "، این را خیانت می‌خوانیم.",
  ])("behind it: %s", (tail) => {
    expect(own(`${SENTENCE}${tail}`).trace).toBe("edited");
  });

  test.each([
    ["همه گفتند", "همه ایستادند"],
    ["او گفت", "او رفت"],
    ["ما می‌گوییم", "ما می‌مانیم"],
  ])("%s for %s", (altered, there) => {
    expect(own(`${SENTENCE}، ${altered}.`, `${SENTENCE}. ${there}. دیگر هیچ.`).trace).toBe("edited");
  });

  test("and a sentence behind who says it", () => {
    const text = `${SENTENCE}. نه یک قدم عقب نمی‌رویم.`;
    expect(own(`${SENTENCE}، وی گفت. همه عقب می‌رویم.`, text).trace).toBe("edited");
  });

  test.each(["نه به گفتهٔ وزیر،", "به نقل قول،"])("before it: %s", (lead) => {
    expect(own(`${lead} ${SENTENCE}.`).trace).toBe("edited");
  });
});
