import { describe, expect, test } from "vitest";
import { Collection } from "../../archive/collection";
import { UNREAD_PAGES, whyNot } from "../../archive/explain/why-not";
import { whyNotIn } from "../../archive/explain/why-not-in";
import { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import type { Removal } from "../../archive/types";
import { statementOfText } from "../kept/statement-of-text";
import { statements } from "./bundled";
import { segmentsOf } from "./segments/in-memory";

const said =
  "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود. " +
  "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی برای آب به راه دور نرود.";
const ID = "doc";
const rows = [{ id: ID, title: "نامهٔ باغداران", text: said }, ...statements];
const collection = new Collection(rows);

const why = (text: string, removed: readonly Removal[] = []) =>
  whyNot(text, { text: said, removed }, async (part) => collection.judge(ID, part));

const ORCHARD = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند";
const OTHER = "هواشناسی از وزش باد در نیمهٔ خاوری کشور خبر داد و دمای پایتخت کاهش می‌یابد";

test("what is found is said to be, and how", async () => {
  expect(await why(ORCHARD)).toEqual({ why: "found", trace: "exact" });
  expect(await why(ORCHARD.replaceAll("ی", "ي").replace("چشمه‌ها", "چشمه ها"))).toEqual({
    why: "found",
    trace: "respelled",
  });
});

test("of a text that is too long to be read, what the document says may stand behind what is read", async () => {
  const long = `${OTHER}. `.repeat(300).slice(0, 20_100);
  expect(await why(`${long} ${ORCHARD}`)).toEqual({ why: "cut" });
});

test("what was taken out as noise is said to be, with what it was and why", async () => {
  const removal = { what: "دفتر نشر انجمن باغداران، تلفن ۱۲۳۴۵", why: "footer", at: 4 };
  const spaces = { what: "line wraps", why: "of the file", count: 4 };
  expect(await why("دفتر نشر انجمن باغداران", [spaces, removal])).toEqual({ why: "removed", removal });
  expect(await why("تلفن", [removal])).toEqual({ why: "too-short" });
});

test("a word or two are no quotation", async () => {
  expect(await why("باغداران دره")).toEqual({ why: "too-short" });
  expect(await why("")).toEqual({ why: "too-short" });
});

test("what is there in too many other words or letters is shown beside them", async () => {
  const found = await why("باغبان ده از خشکی چشمه سخنی گفت");
  expect(found).toMatchObject({ why: "spelled-otherwise", share: expect.any(Number) });
  expect(found).toHaveProperty("differing.0", { asked: "باغبان", said: "باغداران" });
  const changed = await why("باغداران درد از پوسیدن چشم‌ها سحر گرفتند");
  expect(changed).toMatchObject({ why: "spelled-otherwise" });
});

test("what shares words with it by chance, or none, is told apart", async () => {
  expect(await why("خواستند که آب شهر پاک شود و برای همهٔ کودکان کشور مدرسه ساخته شود تا درس بخوانند")).toMatchObject({
    why: "by-chance",
  });
  expect(await why(OTHER)).toEqual({ why: "not-in-it" });
});

test("of a document with pages that have no text, what is not in the others may stand there", async () => {
  const unread = { what: UNREAD_PAGES, why: "", count: 3 };
  expect(await why(OTHER, [unread])).toEqual({ why: "no-text-layer", pages: 3 });
  expect(await why(ORCHARD, [unread])).toEqual({ why: "found", trace: "exact" });
});

describe("in a library", () => {
  const OWN = { id: "abcd1234", name: "بایگانی من" };
  const saying = (count: number) =>
    new StoredArchive(segmentsOf(Array.from({ length: count }, (_, at) => statementOfText(`say-${at}`, said))), OWN);
  const whyIn = (text: string, id: string, part: StoredArchive, isSearched = true) =>
    whyNotIn(text, `${OWN.id}/${id}`, { library: new Library(isSearched ? [part] : []), part, isSearched, listed: 3 });

  test("what is found may stand behind others, or its archive may not be searched", async () => {
    expect(await whyIn(ORCHARD, "say-0", saying(3))).toEqual({ why: "found", trace: "exact" });
    expect(await whyIn(ORCHARD, "say-4", saying(5))).toEqual({ why: "outranked", before: 5 });
    expect(await whyIn(ORCHARD, "say-0", saying(3), false)).toEqual({ why: "switched-off" });
  });

  test("what is not in it is not for being switched off; a document that is not there is named so", async () => {
    expect(await whyIn(OTHER, "say-0", saying(1), false)).toEqual({ why: "not-in-it" });
    expect(await whyIn(ORCHARD, "say-9", saying(1))).toEqual({ why: "no-document" });
    const long = `${OTHER}. `.repeat(300).slice(0, 20_100);
    expect(await whyIn(`${long} ${ORCHARD}`, "say-0", saying(1))).toEqual({ why: "cut" });
    expect(await whyIn(`${long}${long}${long} ${said}`, "say-0", saying(1))).toEqual({ why: "cut" });
  });
});
