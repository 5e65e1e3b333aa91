import { describe, expect, test } from "vitest";
import { toldOf } from "./told";

const SENTENCE =
  "این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید و انتظارتان را طرح کنید";
const LONG = "مردم ایران سال‌هاست که برای آزادی و برابری به خیابان می‌آیند و هیچ سرکوبی آنان را از پا ننشانده است";

/** Of words that are the page's own, and told as such. */
const asTheirs = (words: string) => ({ trace: "exact", changes: [["foreign", words, null]] });

describe("a line above or below a quotation was not put into it", () => {
  const paragraphs = `${LONG}.\n${SENTENCE}.\n${LONG}.`;
  const sentences = `${LONG}. ${SENTENCE}. ${LONG}.`;

  test.each([
    ["the writer of a message", "رضا کریمی"],
    ["where it was sent on from", "بازارسال از کانال خبر"],
    ["a heading of one word", "پیام"],
    ["who speaks", "رضا کریمی:"],
  ])("%s", (_what, line) => {
    const words = line.replace(":", "");
    for (const text of [paragraphs, sentences, `${SENTENCE}.`])
      expect(toldOf(`${line}\n${SENTENCE}.`, text)).toEqual(asTheirs(words));
  });

  test.each([
    ["what may be done with it", "پاسخ"],
    ["how many have seen it", "۱۲ بازدید"],
    ["its number", "کد خبر: ۱۲۳۴۵"],
    ["when it was sent", "۱۲ آبان ۱۴۰۱"],
  ])("%s", (_what, line) => {
    for (const text of [paragraphs, sentences, `${SENTENCE}.`])
      expect(toldOf(`${SENTENCE}.\n${line}`, text)).toEqual(asTheirs(line));
  });
});

describe("a line that may stand for one of the statement is told as a change", () => {
  const items = "خواست های ما این است:\nنان گرم\nآزادی برای همه زندانیان سیاسی این سرزمین\nکار خوب";

  test.each([
    ["a line of a list", "آب سرد\nآزادی برای همه زندانیان سیاسی این سرزمین", items],
    ["the last line of a list", "آزادی برای همه زندانیان سیاسی این سرزمین\nآب سرد", items],
    ["who has signed", `${SENTENCE}.\nرضا کریمی`, `${LONG}.\n${SENTENCE}.\nحمید تقوایی`],
    ["the heading", `پیام حزب\n${SENTENCE}.`, `فراخوان کارگران\n${SENTENCE}.`],
  ])("%s", (_what, query, text) => {
    expect(toldOf(query, text).trace).toBe("edited");
  });

  const slogans = "مردم آزادی می‌خواهند\nکارگر نان می‌خواهد\nزندانی سیاسی آزاد باید گردد";

  test.each([
    ["on a condition", `${SENTENCE}\nاما فقط زیر نظر دولت`, `${LONG}. ${SENTENCE}. ${LONG}.`],
    ["with a denial before it", `دروغ است که\n\n${SENTENCE}`, `${LONG}. ${SENTENCE}. ${LONG}.`],
    ["one more slogan", `${slogans}\nجاوید شاه`, `${LONG}.\n${slogans}\n${LONG}.`],
    [
      "one more item",
      "- آزادی همه زندانیان سیاسی ایران\n- برابری کامل زن و مرد در ایران\n- بازگشت سلطنت",
      `ما خواهان این هستیم:\n- آزادی همه زندانیان سیاسی ایران\n- برابری کامل زن و مرد در ایران\n${LONG}.`,
    ],
  ])("%s", (_what, query, text) => {
    expect(toldOf(query, text).trace).toBe("edited");
  });

  test.each([
    ["in the line of the quotation", `پیام ${SENTENCE}.`],
    ["where lines were broken amid a sentence", `پیام ${SENTENCE.replace("شرکت کنید", "شرکت کنید\nبی هراس\n")}`],
    ["as a sentence of its own", `${SENTENCE}.\nپاسخ بدهید.`],
    ["behind words that a line ends with", `${SENTENCE.slice(0, SENTENCE.lastIndexOf(" "))}\nپاسخ`],
  ])("and so are words %s", (_where, query) => {
    expect(toldOf(query, `${LONG}. ${SENTENCE}. ${LONG}.`).trace).toBe("edited");
  });
});

describe("where a page ends amid a sentence", () => {
  const broken = (line: string) => SENTENCE.replace("بگیرید، ", `بگیرید،\n${line}\n`);

  test.each(["۱۲", "- ۱۲ -", "صفحه ۱۲", "صفحهٔ ۱۲ از ۴۰", "۱۲/۴۰", "تبلیغات"])("«%s» was not put in", (line) => {
    const { trace, changes } = toldOf(broken(line), `${LONG}. ${SENTENCE}. ${LONG}.`);
    expect(trace).toBe("exact");
    expect(changes.map(([kind]) => kind)).toEqual(changes.map(() => "foreign"));
    expect(changes).not.toEqual([]);
  });

  test("a number that the statement has there is another one", () => {
    const text = `${LONG}. ${SENTENCE.replace("بگیرید، ", "بگیرید، ۴۲ ")}. ${LONG}.`;
    expect(toldOf(broken("۱۲"), text)).toEqual({ trace: "edited", changes: [["changed", "۱۲", "۴۲"]] });
  });

  test("a number in a short line may count what stands there", () => {
    const text = `مراسم در روز بهمن برگزار شد و مردم در آن شرکت کردند. ${LONG}.`;
    const query = "مراسم در روز\n۱۲\nبهمن برگزار شد و مردم در آن شرکت کردند";
    expect(toldOf(query, text)).toEqual({ trace: "edited", changes: [["added", "۱۲", null]] });
  });

  test("a number in its line was put in", () => {
    const query = SENTENCE.replace("بگیرید، ", "بگیرید، ۱۲ ");
    expect(toldOf(query, `${SENTENCE}.`)).toEqual({ trace: "edited", changes: [["added", "۱۲", null]] });
  });
});
