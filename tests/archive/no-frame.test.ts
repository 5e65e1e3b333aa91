import { describe, expect, test } from "vitest";
import { toldOf } from "./told";

const SENTENCE = "دولت‌ها باید به اعدام و شکنجهٔ زندانیان سیاسی در همهٔ شهرهای کشور پایان دهند";
/** @param query, text `S` stands for the sentence. */
const trace = (query: string, text = "S") => {
  const [asked, own] = [query, text].map((it) => it.replaceAll("S", SENTENCE)) as [string, string];
  return toldOf(asked, `روز جمعه بود. ${own}. دیگر هیچ.`).trace;
};

describe("what a page seems to set around a quotation is put into it, or stands for its words", () => {
  test.each([
    "دروغ است به نظر مردم، S",
    "فقط به نظر وزیر، S",
    "شاید به باور دشمن، S",
    "بدون توجه به نظر مردم، S",
    "به نظر بعید می‌رسد، S",
    "به باور اشتباه مردم، S",
    "«آیا این درست است که S»",
    "«کد خبر: ۱۲\nS»",
    "۵. هزار کارگر S",
    "مجلس به دستور بیگانگان: S",
    "رأی مردم به جمهوری اسلامی: S",
    "S. (از ۱۲ آبان ۱۴۰۰)",
    "S. (۲۰۰۰)",
    "S. (نه ۱۴۰۰)",
    "S. (جز زنان ۱۴۰۰)",
    "S 👎 ۱۲ روز",
    "S. [شاید]",
    "S. منبع: ساختگی",
    "پایان\nS",
  ])("%s", (query) => {
    expect(trace(query)).toBe("edited");
  });

  test.each([
    ["توهین به عقیدهٔ مخالفان، آزادی بیان و S", "نقد همهٔ باورها، آزادی بیان و S"],
    ["دولت نباید به نظر خبرگان، کارگران و معلمان S", "دولت باید به رأی زنان، کارگران و معلمان S"],
    ["این دروغ است. سخنگو: S", "این راست است. S"],
    ["مجلس رأی نداد. سخنگو: S", "مجلس رأی داد. S"],
    ["۱۷:۰۰\nS", "۱۸:۳۰\nS"],
    ["۱۷:۰۰\nS", "ساعت ۱۸:۳۰\nS"],
    ["S. ۱۷:۰۰", "S. ۱۸:۳۰"],
    ["S. (۲۳ دی ۱۳۹۶)", "S. ۱۲ آبان ۱۴۰۰"],
    ["S. (۱۲ آبان ۱۴۰۰)", "S، ۱۲ آبان ۱۳۹۸"],
    ["۵. هزار کارگر نفت S", "هزار کارگر نفت S"],
    ["۳. S", "اصل دوم: S"],
    ["ب. S", "الف. S"],
    ["S. ادامه دارد.", "S. پایان یافت."],
    ["پایان\nS", "آغاز\nS"],
  ])("%s for %s", (query, text) => {
    expect(trace(query, text)).toBe("edited");
  });
});

test.each([
  ["S. (نه به جنگ). منبع: شرق", "S. نه به جنگ."],
  ["خواست‌های ما از دولت و مجلس و همهٔ نهادها این است: ۱) S", "S"],
  ["خبر مهم امروز برای همهٔ روزنامه‌نگاران: سلام. S", "S"],
])("nothing is put in: %s", (query, text) => {
  expect(trace(query, text)).not.toBe("edited");
});
