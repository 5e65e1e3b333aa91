import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const sentence = (words: string) =>
  `مردم ایران برای آزادی به خیابان آمدند و گفتند که ${words} و این را همه در روزنامه‌های آن شهر خواندند`;

function lookedUp(asked: string, text: string) {
  const collection = new Collection([
    { id: "own", title: "", text },
    { id: "other", title: "", text: "کاروان از دروازهٔ شمالی شهر بیرون رفت" },
  ]);
  return collection.lookup(asked, 1)[0];
}

const traces = (one: string, other: string) => [
  lookedUp(sentence(one), sentence(other))?.trace,
  lookedUp(sentence(other), sentence(one))?.trace,
];

describe("no change is invented", () => {
  test.each([
    ["تهران –۵۰ نفر", "تهران – ۵۰ نفر"],
    ["آمدند\n–۵۰ نفر", "آمدند\n• ۵۰ نفر"],
    ["آن –۱۳۵۷– بود", "آن – ۱۳۵۷ – بود"],
    ["۱۳۵۷ –۱۳۵۸", "۱۳۵۷ – ۱۳۵۸"],
    ["گفت: –۵۰ نفر", "گفت: ۵۰ نفر"],
  ])("where a dash stands beside a number: %s | %s", (one, other) => {
    expect(traces(one, other)).not.toContain("edited");
  });

  test.each([
    ["سال ۱۳۵۷* ۲۰ نفر", "سال ۱۳۵۷ ۲۰ نفر"],
    ["سال ۱۳۵۷ *۲۰ نفر", "سال ۱۳۵۷ ۲۰ نفر"],
    ["بند ۱ * ۲ را", "بند ۱ ۲ را"],
  ])("where a mark of reference does: %s | %s", (one, other) => {
    expect(traces(one, other)).not.toContain("edited");
  });

  test("where a selection begins amid 12 × 5", () => {
    const text = sentence("زمین او ۱۲ × ۵ متر بود");
    expect(lookedUp(text.slice(text.indexOf("۵ متر")), text)?.trace).toBe("exact");
  });
});

describe("a list of numbers is no date", () => {
  test.each([
    ["مواد 10-12-14", "مواد 10.12.14"],
    ["مواد 10-12-14", "مواد 10/12/14"],
    ["بند 1.2.20", "بند 1/2/20"],
    ["شماره 1234-56-78", "شماره 1234/56/78"],
    ["شماره 1400.13.32", "شماره 1400/13/32"],
  ])("%s is not %s", (one, other) => {
    expect(traces(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["روز 1400-8-13", "روز 1400/08/13"],
    ["روز 13.8.1400", "روز 1400/08/13"],
  ])("but a date is the same however its parts are parted: %s | %s", (one, other) => {
    expect(traces(one, other)).toEqual(["respelled", "respelled"]);
  });
});
