import { expect, test } from "vitest";
import { Collection } from "../../archive/collection";

const TEXT =
  "کارگران کارخانهٔ نساجی در سال ۱۳۵۸ شورای خود را برپا کردند. میان سال‌های ۱۳۵۹ و ۱۳۶۴ همهٔ آنان بیکار شدند و به خانه‌های خود بازگشتند. در برابر آنان ۴۲ مأمور ایستاده بود.";
const rows = new Collection([{ id: "text", title: "", text: TEXT }]);

function told(query: string) {
  const [hit] = rows.lookup(query, 1);
  const changes = hit?.alignment.filter(({ kind }) => kind !== "same" && kind !== "respelled") ?? [];
  return {
    trace: hit?.trace,
    changes: changes.map(({ kind, asked, text }) => [
      kind,
      asked && query.slice(...asked),
      text && TEXT.slice(...text),
    ]),
  };
}

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

const DATED =
  "در روزهای ۱۲ تا ۱۴ آذر و اول ماه مه بیست و سه کارگر بازداشت شدند و هر یک صد تومان گرفتند. شمار آنان یک میلیون و نیم بود.";
const dates = new Collection([{ id: "dates", title: "", text: DATED }]);

test.each([
  ["۱۲ تا ۱۴ آذر", "دوازدهم تا چهاردهم آذر ماه"],
  ["اول ماه مه", "۱ ماه مه"],
  ["بیست و سه کارگر", "۲۳ کارگر"],
  ["یک میلیون و نیم", "۱٫۵ میلیون"],
  ["هر یک صد", "هر یک ۱۰۰"],
])("%s is spelled otherwise as %s", (said, asked) => {
  expect(dates.lookup(DATED.replace(said, asked), 1)[0]?.trace).toBe("respelled");
});

test.each([
  ["۱۲ تا ۱۴ آذر", "دوازدهم تا پانزدهم آذر"],
  ["بیست و سه کارگر", "۲۰ و ۳ کارگر"],
  ["هر یک صد", "هر صد"],
  ["یک میلیون و نیم", "یک میلیون و ۵"],
])("and %s is another number than %s, of which some words are the same", (said, asked) => {
  expect(dates.lookup(DATED.replace(said, asked), 1)[0]?.trace).toBe("edited");
});
