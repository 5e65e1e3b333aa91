import { describe, expect, test } from "vitest";
import { toldOf, withoutForeign } from "./told";

const own = (query: string, text: string) => withoutForeign(toldOf(query, text));
const EXACT = { trace: "exact", changes: [] };

const VOW = "سران سپاه پیمان بستند و بر این عزم بودند که پس از پیروزی شهر را آباد و مردم را آزاد کنند.";
const [FIRST, SECOND] = [
  "سران سپاه پیمان بستند و بر این عزم",
  "بودند که پس از پیروزی شهر را آباد و مردم را آزاد کنند.",
];
const BETWEEN = [" و ", " او افزود: ", "، و به گفتهٔ او "];

describe("a sentence that is quoted in two parts, each in marks of its own", () => {
  test.each(BETWEEN)("is the same with «%s» between", (between) => {
    expect(own(`«${FIRST}»${between}«${SECOND}»`, VOW)).toEqual(EXACT);
  });

  test.each(BETWEEN)("is edited where a word beside the marks is another, with «%s» between", (between) => {
    expect(own(`«${FIRST}»${between}«${SECOND.replace("بودند", "نبودند")}»`, VOW)).toEqual({
      trace: "edited",
      changes: [["changed", "نبودند", "بودند"]],
    });
    expect(own(`«${FIRST.replace("عزم", "گمان")}»${between}«${SECOND}»`, VOW)).toEqual({
      trace: "edited",
      changes: [["changed", "گمان", "عزم"]],
    });
  });

  test.each(["«»", "“”", '""', "‹›", "„“", "»«"])("is edited so in marks of every kind: %s", ([open, close]) => {
    const parts = (first: string, second: string) =>
      own(`${open}${first}${close} او گفت: ${open}${second}${close}`, VOW);
    expect(parts(FIRST, SECOND)).toEqual(EXACT);
    expect(parts(FIRST.replace("عزم", "گمان"), SECOND).changes).toEqual([["changed", "گمان", "عزم"]]);
    expect(parts(FIRST, SECOND.replace("بودند", "نبودند")).changes).toEqual([["changed", "نبودند", "بودند"]]);
  });

  test.each([" ", "، ", ": "])("is edited so with no word between, only «%s»", (between) => {
    const parts = (first: string, second: string) => own(`«${first}»${between}«${second}»`, VOW);
    expect(parts(FIRST, SECOND)).toEqual(EXACT);
    expect(parts(FIRST.replace("عزم", "گمان"), SECOND).changes).toEqual([["changed", "گمان", "عزم"]]);
    expect(parts(FIRST, SECOND.replace("بودند", "نبودند")).changes).toEqual([["changed", "نبودند", "بودند"]]);
    expect(parts(SECOND, FIRST)).toEqual(EXACT);
  });

  test.each([
    ["begins", "تیم کشتی دره به ردهٔ دوم آسیا", "نزول کرد. مربیان گویند: دیدن این شکست برای همه سخت بود."],
    ["ends", "مربیان گویند: دیدن این شکست برای همه سخت بود. تیم کشتی", "دره به ردهٔ دوم آسیا نزول کرد و بازگشت."],
    ["and و begins it", "سران سپاه پیمان بستند و بر این عزم بودند", "و شهر را آباد و مردم را آزاد کردند."],
  ])("is the same where a part %s with the rest of another sentence", (_, first, second) => {
    expect(own(`«${first}» و «${second}»`, `روز جمعه بود. ${first} ${second}`)).toEqual(EXACT);
    expect(own(`«${first}» اما «${second}»`, `روز جمعه بود. ${first} ${second}`)).toEqual(EXACT);
  });

  test("is edited where the second is short", () => {
    const text = "عکاس تصمیم می‌گیرد که قسمتی از عکس را حذف کند و باقی را نگه دارد.";
    const [first, second] = ["عکاس تصمیم می‌گیرد که قسمتی از عکس", "را حذف کند و باقی را نگه دارد."];
    expect(own(`«${first}» و «${second}»`, text)).toEqual(EXACT);
    expect(own(`«${first}» و «${second.replace("دارد", "ندارد")}»`, text)).toEqual({
      trace: "edited",
      changes: [["changed", "ندارد", "دارد"]],
    });
  });

  test.each([
    ["before its mark", "و مدارا", "پیشه می‌کردند"],
    ["two before it", "و مدارا با یکدیگر", "پیشه می‌کردند"],
    ["behind its mark", "به پیمان", "برادری و مدارا روی می‌آوردند"],
  ])("keeps its words in their places where the text has و too, %s", (_, before, behind) => {
    const [first, second] = [
      `هر کس باری را از دوش دیگری بردارد، روزی دیگری باری را از دوش او برمی‌دارد. اگر مردم دره به آن پیمان می‌گرویدند ${before}`,
      `${behind} بی‌گمان چشمه‌هایشان را می‌گشودیم و آنها را در باغ‌های پردرخت جای می‌دادیم.`,
    ];
    const text = `باران تا شب بارید و رودخانه بالا آمد. ${first} ${second}`;
    expect(own(`«${first}» و «${second}»`, text)).toEqual(EXACT);
  });
});

describe("a quotation within another", () => {
  test.each([
    ["who says it", "شورا گفت: "],
    ["other words", "آن روز همه در شهر "],
  ])("stands beside %s", (_, lead) => {
    expect(own(`او افزود: «${lead}«${VOW}»»`, VOW)).toEqual(EXACT);
    const altered = own(`او افزود: «${lead}«${VOW.replace("کنند", "نکنند")}»»`, VOW);
    expect(altered).toEqual({ trace: "edited", changes: [["changed", "نکنند", "کنند"]] });
  });

  test.each([
    [
      "نباید «سران سپاه پیمان ببندند و شهر را آباد کنند.»",
      "باید سران سپاه پیمان ببندند و شهر را آباد کنند.",
      "نباید",
      "باید",
    ],
    ["‹سران سپاه پیمان بستند و شهر را آباد› نکردند.", "سران سپاه پیمان بستند و شهر را آباد کردند.", "نکردند", "کردند"],
    ["۱۲ «نفر از سران سپاه پیمان بستند.»", "۱۷ نفر از سران سپاه پیمان بستند.", "۱۲", "۱۷"],
  ])("is denied by the opposite, or another number, beside it in the outer marks: %s", (asked, text, altered, word) => {
    expect(own(`«${asked}»`, text)).toEqual({ trace: "edited", changes: [["changed", altered, word]] });
  });

  test("leaves to the outer one what that says beside it, though the text has other words there", () => {
    const text = `روز جمعه مردم در میدان شهر بودند. ${VOW} شب آنها بازگشتند.`;
    expect(own(`«آن روز همه در شهر «${VOW}» را شنیدند»`, text)).toEqual(EXACT);
  });

  test("is not all that is quoted where its words go on in the outer marks", () => {
    const asked = VOW.replace("آزاد کنند", "«آزاد» نکنند");
    for (const query of [`«${asked}»`, `«${asked}» را همه شنیدند و باران تندی تا شب بر سراسر شهر بارید و نایستاد.`])
      expect(own(query, VOW), query).toEqual({ trace: "edited", changes: [["changed", "نکنند", "کنند"]] });
  });
});
