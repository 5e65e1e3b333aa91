import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { toldAmong, withoutForeign } from "./told";

const ORCHARD = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه بخش شود.";
const FAMILIES = "خانواده‌ها از زندانیان سیاسی می‌خواهند که به اعتصاب خود پایان دهند.";
const rows = new Collection([
  {
    id: "text",
    title: "",
    text: `روز جمعه بود. ${ORCHARD} آب و هوا خوب بود و همه آن را دیدند. ${FAMILIES} دیگر هیچ نگفتند.`,
  },
  { id: "other", title: "", text: "کشتی‌ها در لنگرگاه ماندند. آن روز باد تندی از دریا می‌وزید." },
]);

const RAIN = "باران تندی بر سراسر استان بارید و رودخانه‌ها تا پای پل بالا آمدند.";

/** What is told of a page's text, of which the page's own words are left out. */
function told(query: string) {
  const told = toldAmong(rows, query);
  const others = told.changes.flatMap(([kind, asked]) => (kind === "foreign" ? [asked] : [])).join(" ");
  expect(others).not.toMatch(/زندانیان|چشمه‌ها/);
  return withoutForeign(told);
}

const EXACT = { trace: "exact", changes: [] };

describe("two quotations of one text, with the page's words between", () => {
  const MARKS = [
    ["«", "»"],
    ['"', '"'],
  ] as const;

  test.each(MARKS)("are both the same in %s%s, in any order", (open, close) => {
    const quoted = (text: string) => `${open}${text}${close}`;
    expect(told(`${quoted(ORCHARD)} وی در پایان گفت ${quoted(FAMILIES)}`)).toEqual(EXACT);
    expect(told(`${quoted(FAMILIES)} سخنگو افزود: ${quoted(ORCHARD)}`)).toEqual(EXACT);
    expect(told(`${RAIN} ${quoted(FAMILIES)} ${RAIN} ${quoted(ORCHARD)} ${RAIN}`)).toEqual(EXACT);
  });

  test.each([
    ["the first word of the second", ORCHARD, FAMILIES.replace("خانواده‌ها", "دولت‌ها"), "دولت‌ها"],
    ["the last word of the second", ORCHARD, FAMILIES.replace("دهند", "ندهند"), "ندهند"],
    ["the last word of the first", ORCHARD.replace("شود", "نشود"), FAMILIES, "نشود"],
    ["the first word of the first", ORCHARD.replace("باغداران", "کارگران"), FAMILIES, "کارگران"],
  ])("are edited where %s is another, in any order", (_, one, other, word) => {
    for (const [first, last] of [
      [one, other],
      [other, one],
    ]) {
      for (const query of [
        `«${first}» وی در پایان گفت «${last}»`,
        `${RAIN} «${first}» ${RAIN} وی در پایان گفت: «${last}» ${RAIN}`,
      ]) {
        const { trace, changes } = told(query);
        expect(trace, query).toBe("edited");
        expect(changes.map(([kind, asked]) => [kind, asked])).toEqual([["changed", word]]);
      }
    }
  });

  test("without marks, where a sentence of the page stands between", () => {
    expect(told(`${FAMILIES} ${RAIN} ${ORCHARD}`)).toEqual(EXACT);
    expect(told(`${FAMILIES.replace("دهند", "ندهند")} ${RAIN} ${ORCHARD}`).changes).toEqual([
      ["changed", "ندهند", "دهند"],
    ]);
  });
});

test("what stands in marks within a quotation parts it from nothing", () => {
  const asked = FAMILIES.replace("اعتصاب", '"دروغ"');
  expect(told(`«${asked}»`)).toEqual({ trace: "edited", changes: [["changed", "دروغ", "اعتصاب"]] });
});

test("a word of the page before one quotation is not taken for the end of the other, of which it is another", () => {
  const [first, second] = [
    "یوهان گوتنبرگ در اواسط قرن پانزدهم فن چاپ را اختراع کرد.",
    "پیش از آن چاپ با حروفی انجام می‌شد که روی لوحه‌های چوبی کنده شده بود و زود می‌شکست.",
  ];
  const others = [RAIN, ORCHARD, FAMILIES].map((text, at) => ({ id: `other-${at}`, title: "", text }));
  const printing = new Collection([{ id: "text", title: "", text: `${first} ${second}` }, ...others]);
  const { trace, changes } = toldAmong(
    printing,
    `کشتی‌ها در لنگرگاه ماندند و آن روز باد تندی وزیدن خواهد کرد. ${second} مدرسه‌ها از فردا باز است و اتوبوس‌ها مانند همیشه کار می‌کنند. ${first.replace("کرد", "نکرد")} ${RAIN}`,
  );
  expect(trace).toBe("edited");
  expect(changes.filter(([kind]) => kind !== "foreign").map(([kind, asked]) => [kind, asked])).toEqual([
    ["changed", "نکرد"],
  ]);
});
