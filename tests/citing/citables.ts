import fc from "fast-check";
import { locatorOf } from "../../archive/excerpt/locator";
import type { StatementKind } from "../../archive/types";
import type { Citable } from "../../citing/citable";
import type { CitingStyle } from "../../citing/citing-style";
import { COLUMNS, type TableWords } from "../../citing/csv";
import { writeDate } from "../../persian/dates";

/** As most users have it. */
export const PERSIAN: CitingStyle = { language: "fa", digits: "persian" };

/** What a table calls its columns, and what stands in them. */
export const TABLE_WORDS: TableWords = {
  style: PERSIAN,
  columns: Object.fromEntries(COLUMNS.map((column) => [column, column])) as TableWords["columns"],
  kinds: { statement: "بیانیه", announcement: "اطلاعیه", message: "پیام", call: "فراخوان", document: "سند" },
  traces: { exact: "عین متن", respelled: "رسم‌الخط", edited: "با تغییر", misread: "بدخوانده", related: "مرتبط" },
  yes: "بله",
  no: "نه",
};

const announcement = {
  id: "ettelaiye-1",
  title: "اطلاعیه در همبستگی",
  issuer: "جمعی از کارگران",
  kind: "announcement",
  date: {
    printed: "۲۳ دیماه ۱۳۹۶",
    iso: "2018-01-13",
    jalali: "1396-10-23",
    inferred: false,
    written: writeDate({ iso: "2018-01-13", jalali: "1396-10-23" }),
  },
  place: "برلین",
  source: "https://example.org/statement?a=1&b=2",
} as const;

const TEXT = "اطلاعیه در همبستگی\n\nبند نخست است.\n\nآزادی\nفوری و بی‌قید و شرط.";

/** A dated statement with an address, and its second paragraph. */
export const DATED: Citable = {
  statement: announcement,
  excerpt: {
    text: "آزادی\nفوری و بی‌قید و شرط.",
    cutBefore: false,
    cutAfter: false,
    ...locatorOf({ text: TEXT, heading: [0, 18], source: announcement.source }, [TEXT.indexOf("آزادی"), TEXT.length]),
  },
};

/** The same, cut out of the midst of a paragraph. */
export const CUT: Citable = {
  ...DATED,
  excerpt: DATED.excerpt && { ...DATED.excerpt, cutBefore: true, cutAfter: true },
};

/** A whole message whose month is inferred. */
export const INFERRED: Citable = {
  statement: {
    id: "payam-2",
    title: "آزادشان کنید!",
    issuer: "حمید تقوائی",
    kind: "message",
    date: {
      printed: "",
      iso: "2021-07",
      inferred: true,
      basis: "از متن",
      written: writeDate({ iso: "2021-07" }),
    },
  },
  excerpt: null,
};

/** Statements and excerpts of any letters at all: what a form cannot hold must be escaped, not lost. */
export const anyCitable: fc.Arbitrary<Citable> = fc
  .record({
    title: words(),
    issuer: words(),
    place: words(),
    basis: words(),
    printed: words(),
    text: words(),
    cutBefore: fc.boolean(),
    cutAfter: fc.boolean(),
    kind: fc.constantFrom<StatementKind>("statement", "announcement", "message", "call"),
    inferred: fc.boolean(),
    iso: fc.constantFrom("2018", "2018-01", "2018-01-13"),
  })
  .map(({ title, issuer, place, basis, printed, text, cutBefore, cutAfter, kind, inferred, iso }) => ({
    statement: {
      ...announcement,
      title,
      issuer,
      place,
      kind,
      date: { printed, basis, iso, inferred, written: writeDate({ iso }) },
    },
    excerpt: { text, cutBefore, cutAfter, ...locatorOf({ text, source: announcement.source }, [0, text.length]) },
  }));

/** Something to read, made of the signs that forms give a meaning to, of Persian ones, and of white space. */
function words(): fc.Arbitrary<string> {
  const sign = fc.constantFrom(..."\\{}~^#$%&_\"'`<>[]()*+-=@|!:;,.،؟«»“”\n\r\t\u00A0 آبپتسی‌۱aZ09".split(""));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: sign }, fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 40 })
    .map((signs) => `آ${signs.join("")}ب`);
}
