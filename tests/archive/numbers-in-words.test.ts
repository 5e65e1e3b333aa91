import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { toldAmong } from "./told";

const TEXT =
  "کارگران کارخانهٔ نساجی در سال ۱۳۵۸ شورای خود را برپا کردند. میان سال‌های ۱۳۵۹ و ۱۳۶۴ همهٔ آنان بیکار شدند و به خانه‌های خود بازگشتند. در برابر آنان ۴۲ مأمور ایستاده بود.";
const rows = new Collection([{ id: "text", title: "", text: TEXT }]);

const told = (query: string) => toldAmong(rows, query);

test.each([
  "کارگران کارخانهٔ نساجی در سال هزار و سیصد و پنجاه و هشت شورای خود را برپا کردند",
  "هزار و سیصد و پنجاه و هشت شورای خود را برپا کردند",
  "میان سال‌های هزار و سیصد و پنجاه و نه و هزار و سیصد و شصت و چهار همهٔ آنان بیکار شدند و به خانه‌های خود بازگشتند",
  "همهٔ آنان بیکار شدند و به خانه‌های خود بازگشتند. در برابر آنان چهل و دو",
])("a number in words for the same in digits is another spelling: %s", (query) => {
  expect(told(query)).toEqual({ trace: "respelled", changes: [] });
});

test.each([
  [
    "کارگران کارخانهٔ نساجی در سال هزار و سیصد و پنجاه و هفت شورای خود را برپا کردند",
    "هزار و سیصد و پنجاه و هفت",
    "۱۳۵۸",
  ],
  ["هزار و سیصد و پنجاه و هفت شورای خود را برپا کردند. میان سال‌های ۱۳۵۹ و ۱۳۶۴", "هزار و سیصد و پنجاه و هفت", "۱۳۵۸"],
  [
    "در سال هزار و سیصد و پنجاه و هفت شورای خود را برپا کردند. میان سال‌های ۱۳۵۹ و ۱۳۶۴",
    "هزار و سیصد و پنجاه و هفت",
    "۱۳۵۸",
  ],
  ["شورای خود را برپا کردند. میان سال‌های هزار و سیصد و پنجاه و هفت", "هزار و سیصد و پنجاه و هفت", "۱۳۵۹"],
  ["همهٔ آنان بیکار شدند و به خانه‌های خود بازگشتند. در برابر آنان چهل و سه", "چهل و سه", "۴۲"],
])("and for another it is a change of that number: %s", (query, asked, text) => {
  expect(told(query)).toEqual({ trace: "edited", changes: [["changed", asked, text]] });
});

/** A sentence that says something, and one that nothing is asked of. */
function traceOf(asked: string, said: string) {
  const sentence = (words: string) =>
    `مردم ایران برای آزادی به خیابان آمدند و گفتند که ${words} و این را همه در روزنامه‌های آن شهر خواندند`;
  const collection = new Collection([
    { id: "own", title: "", text: sentence(said) },
    { id: "other", title: "", text: "کاروان از دروازهٔ شمالی شهر بیرون رفت" },
  ]);
  return collection.lookup(sentence(asked), 1)[0]?.trace;
}

const bothWays = (one: string, other: string) => [traceOf(one, other), traceOf(other, one)];

test.each([
  ["۲۳ دی ۱۳۹۶", "۲۳ دی ماه ۱۳۹۶"],
  ["دی ۱۳۹۶", "دی‌ماه ۱۳۹۶"],
  ["اول ماه مه", "۱ ماه مه"],
  ["بیست و سه کارگر", "۲۳ کارگر"],
  ["بیست و\nسه کارگر", "۲۳ کارگر"],
  ["یک و نیم میلیون", "۱٫۵ میلیون"],
  ["هر یک صد تومان", "هر یک ۱۰۰ تومان"],
  ["تورم ۳۴/۵ درصد شد", "تورم ۳۴٫۵ درصد شد"],
  ["شمار ۹/۲ میلیون نفر", "شمار نه میلیون و دویست هزار نفر"],
  ["رشد منفی پنج درصدی", "رشد −۵ درصدی"],
  ["هفتادوپنج کارگر", "۷۵ کارگر"],
  ["از صفر تا صد", "از ۰ تا ۱۰۰"],
])("%s is spelled otherwise as %s", (one, other) => {
  expect(bothWays(one, other)).toEqual(["respelled", "respelled"]);
});

test.each([
  ["۱۲ تا ۱۴ آذر", "دوازدهم تا پانزدهم آذر"],
  ["بیست و سه کارگر", "۲۰ و ۳ کارگر"],
  ["هر یک صد تومان", "هر صد تومان"],
])("%s is another number than %s, of which some words are the same", (one, other) => {
  expect(bothWays(one, other)).toEqual(["edited", "edited"]);
});

describe("another number is told as a change", () => {
  test.each([
    ["تورم ۲/۳ درصد شد", "تورم دو سوم درصد شد"],
    ["بهای آن ۱/۵ میلیون شد", "بهای آن یک پنجم میلیون شد"],
    ["در تاریخ ۱/۳", "در تاریخ یک سوم"],
    ["ماده ۵/۶ آن", "ماده پنج ششم آن"],
    ["سالگرد ۲/۱۰۰۰", "سالگرد دو هزارم"],
  ])("a typed slash is a decimal point too, and a part of none: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["در دو سوم شهریور", "در ۲/۳ شهریور"],
    ["در یک سوم مهر", "در ۱/۳ مهر"],
    ["شب یک چهارم آذر", "شب ۱/۴ آذر"],
  ])("nor is the day of a month: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["پس از ۲۲ بهمن، ماه بعد آمدند", "پس از ۲۲ بهمن، بعد آمدند"],
    ["در ۱۶ آذر ماه رمضان آغاز شد", "در ۱۶ آذر رمضان آغاز شد"],
    ["۱۳ آبان ماه خون است", "۱۳ آبان خون است"],
    ["روز ۲۲ بهمن ماه عسل", "روز ۲۲ بهمن عسل"],
    ["روی مهر ماه ۲۰ ساله", "روی مهر ۲۰ ساله"],
  ])("ماه is not of the month before it: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["بند دو؛ سوم آنکه", "بند ۲/۳ آنکه"],
    ["بند 1.5. هزار نفر", "بند ۱۵۰۰ نفر"],
    ["شمار سه میلیون. و نیم آنان", "شمار ۳۵۰۰۰۰۰ آنان"],
    ["بند 1.5\nهزار نفر", "بند ۱۵۰۰ نفر"],
    ["شمار سه: هزار نفر آمدند", "شمار ۳۰۰۰ نفر آمدند"],
    ["پاسخ منفی؛ ۵ نفر آمدند", "پاسخ −۵ نفر آمدند"],
    ["بند ۱/۵؛ میلیون‌ها نفر", "بند ۱٫۵؛ میلیون‌ها نفر"],
    ["بند ۱/۵. میلیون نفر", "بند ۱٫۵. میلیون نفر"],
    ["شمار بیست؛ و سه نفر", "شمار ۲۳ نفر"],
    ["در بند ۱۲؛ ۳۴۵ نفر آمدند", "در بند ۱۲ نفر آمدند"],
    ["در بند ۱۲؛ ۳۴۵ نفر آمدند", "در بند ۱۲۳۴۵ نفر آمدند"],
    ["در بند ۵. شنبه آمدند", "در بند پنجشنبه آمدند"],
    ["در نشست ۱۳. آبان آمدند", "در نشست سیزدهم. آبان آمدند"],
    ["در بند سه\n\nهزار نفر آمدند", "در بند ۳۰۰۰ نفر آمدند"],
  ])("none goes on beyond a full stop, a colon or a blank line: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["هر دو و ۱۶ آذر", "هر دوم و ۱۶ آذر"],
    ["این ده و ۱۶ آذر", "این دهم و ۱۶ آذر"],
    ["هر سه تا ۱۶ آذر", "هر سوم تا ۱۶ آذر"],
    ["این ۱۲ تا ۱۶ آذر", "این دوازدهم تا ۱۶ آذر"],
    ["نه و ۱۶ آذر", "نهم و ۱۶ آذر"],
  ])("what stands before a day is none: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });

  test.each([
    ["بیست میلیون و نیم آن رفتند", "۲۰۵۰۰۰۰۰ آن رفتند"],
    ["ده میلیون و نیم میلیون رفتند", "۱۰۵۰۰۰۰۰ میلیون رفتند"],
    ["بند پنج و نیم میلیون نفر", "بند ۵ و ۵۰۰ هزار نفر"],
    ["یک میلیون و نیم رفتند", "یک میلیون و ۵ رفتند"],
  ])("the half of something else: %s | %s", (one, other) => {
    expect(bothWays(one, other)).toEqual(["edited", "edited"]);
  });
});
