import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { toldAmong, withoutForeign } from "./told";

const SENTENCE = "خانواده‌ها از زندانیان سیاسی می‌خواهند که در روزهای سخت به اعتصاب خود پایان دهند.";
const rows = new Collection([
  { id: "text", title: "", text: `روز جمعه بود. ${SENTENCE} آب و هوا خوب بود.` },
  { id: "other", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);

const BEFORE = "باران تندی بر سراسر استان بارید و رودخانه‌ها تا پای پل بالا آمدند.";
const BEHIND = "مدرسه‌ها از فردا باز است و اتوبوس‌ها مانند همیشه کار می‌کنند.";

/** What is told of a sentence in the midst of a page that was selected with it. */
function told(sentence: string, [before, behind]: readonly string[] = [BEFORE, BEHIND]) {
  return withoutForeign(toldAmong(rows, `${before} ${sentence} ${behind}`));
}

describe("a sentence that was altered near its ends is edited, whatever of the page was selected with it", () => {
  test.each([
    ["its first word is another", /^خانواده‌ها/u, "دولت‌ها", ["changed", "دولت‌ها", "خانواده‌ها"]],
    ["its second word is another", / از زندانیان/u, " برای زندانیان", ["changed", "برای", "از"]],
    ["a word was put in behind the first", /^خانواده‌ها/u, "خانواده‌ها هرگز", ["added", "هرگز", null]],
    ["its second word was left out", /^خانواده‌ها از/u, "خانواده‌ها", ["dropped", null, "از"]],
    ["its verb says the opposite", /دهند\.$/u, "ندهند.", ["changed", "ندهند", "دهند"]],
    ["its last word but one is another", /پایان/u, "ادامه", ["changed", "ادامه", "پایان"]],
    ["its last word but one was left out", /پایان /u, "", ["dropped", null, "پایان"]],
  ])("%s", (_, from, to, change) => {
    expect(told(SENTENCE.replace(from, to))).toEqual({ trace: "edited", changes: [change] });
  });

  test("on a line of its own", () => {
    const { trace, changes } = told(`\n${SENTENCE.replace("دهند", "ندهند")}\n`);
    expect({ trace, changes }).toEqual({ trace: "edited", changes: [["changed", "ندهند", "دهند"]] });
  });

  test("behind who says it, without a mark between", () => {
    const { trace, changes } = told(`سخنگوی آن‌ها در پایان گفت که ${SENTENCE.replace("از", "برای")}`);
    expect(trace).toBe("edited");
    expect(changes).toEqual([["changed", "برای", "از"]]);
  });

  test.each(["سخنگوی آن‌ها در پایان گفت که", "همسایگان آن‌ها تأکید کردند", "در نامه آمده است"])(
    "at its first word, behind who says it, without a mark between: %s",
    (saying) => {
      const altered = SENTENCE.replace("خانواده‌ها", "دولت‌ها");
      const change = ["changed", "دولت‌ها", "خانواده‌ها"];
      expect(told(`${saying} ${altered}`)).toEqual({ trace: "edited", changes: [change] });
      expect(told(`${saying} ${altered}`, ["", ""])).toEqual({ trace: "edited", changes: [change] });
    },
  );
});

describe("what is the page's own stays so", () => {
  test("around the whole sentence", () => {
    expect(told(SENTENCE)).toEqual({ trace: "exact", changes: [] });
  });

  test.each(["او گفت", "سخنگوی آن‌ها در پایان گفت که", "آن‌ها نوشته‌اند که"])(
    "before it, where it says who says it: %s",
    (saying) => {
      for (const page of [undefined, ["", ""]] as const) {
        expect(told(`${saying} ${SENTENCE}`, page)).toEqual({ trace: "exact", changes: [] });
        const fragment = SENTENCE.replace(/^خانواده‌ها /u, "");
        expect(told(`${saying} ${fragment}`, page)).toEqual({ trace: "exact", changes: [] });
      }
    },
  );

  test.each([
    [
      "a sentence of its own that quotes a part",
      "سخنگوی وزارت کشور اعلام کرد که می‌خواهند که در روزهای سخت به اعتصاب خود پایان دهند.",
    ],
    ["one that goes on behind it", `${SENTENCE.replace(/\.$/u, "،")} وزیر کشور دیروز به خبرنگاران گفت.`],
  ])("%s", (_, sentence) => {
    expect(told(sentence)).toEqual({ trace: "exact", changes: [] });
  });
});
