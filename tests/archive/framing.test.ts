import { describe, expect, test } from "vitest";
import { toldOf, withoutForeign } from "./told";

const SENTENCE = "خانواده‌ها از زندانیان سیاسی می‌خواهند که در روزهای سخت به اعتصاب خود پایان دهند";
const TEXT = `روز جمعه بود. ${SENTENCE}. وی این نامه را در زندان نوشته است.`;
const own = (query: string) => withoutForeign(toldOf(query, TEXT));

const EXACT = { trace: "exact", changes: [] };

const BEFORE = [
  "کانون نویسندگان: ",
  "تهران – ایرنا – ",
  "تهران (ایسنا) - ",
  "۱۲ آبان ۱۴۰۰ / ",
  "#فوری ",
  "طبق بیانیهٔ شورای شهر، ",
  "بر اساس گزارش ایرنا، ",
  "به نوشتهٔ روزنامهٔ شرق، ",
  "وزیر کشور به ایسنا: ",
  "به باور مریم کریمی، ",
  "آیا این درست است که ",
  "آیا این خبر صحت دارد که ",
  "۱۲ آبان ۱۴۰۰، ۱۲:۳۴\n",
  "کد خبر: ۱۲۳۴۵۶\n",
  "۳ ساعت پیش\n",
  "RT @kanal: ",
  "اختصاصی/ ",
  "تکمیلی/ ",
];
const BEHIND = [
  "، وزیر کشور گفت.",
  "، دبیرکل حزب اعلام کرد.",
  "، در بیانیهٔ شورا آمده است.",
  "؛ این را مریم کریمی نوشت.",
  ". — مریم کریمی",
  ". (مریم کریمی، کانون نویسندگان)",
  ". #آزادی @kanal",
  ". https://t.me/kanal/12",
  ". (۱/۲)",
  ". via @kanal",
  ". \u200e@kanal",
  ". 👍 ۱۲",
];

/** Before the first word of a sentence, and behind the last one. */
const HEADS = ["۳. ", "(۳) ", "الف) ", "(ترجمه) ", "[متن بیانیه] ", "(بخش اول) "];
const NOTES = [
  ". منبع: شرق",
  ".\nعکس: مریم کریمی",
  ". انتهای پیام/",
  ". انتهای پیام/ ۴۰۲",
  ".\nادامهٔ مطلب",
  ". بازدید: ۱۲۳۴",
  ". ۱۲:۳۴",
  ". (۱۲ آبان ۱۴۰۰)",
  ". (بخشی از بیانیهٔ کانون)",
  ". (تأکید از ماست)",
  ". (کریمی، ۱۴۰۰: ۲۳)",
  ". (Karimi 2021, 23)",
  ". (ر.ک: کریمی ۱۴۰۰)",
  ". (نگاه کنید به فصل ۲)",
  ". ص ۱۲.",
  ". [خنده]",
  ". (تکبیر حضار)",
];

describe("what a page sets around a quotation, with no quotation marks, is no change of it", () => {
  test.each([...BEFORE, ...HEADS])("before it: %s", (frame) => {
    expect(own(`${frame}${SENTENCE}.`)).toEqual(EXACT);
  });

  test.each([...BEHIND, ...NOTES])("behind it: %s", (frame) => {
    expect(own(`${SENTENCE}${frame}`)).toEqual(EXACT);
  });

  test("on both sides", () => {
    expect(own(`ایسنا: ${SENTENCE}. https://t.me/kanal/12`)).toEqual(EXACT);
  });
});

describe("nor are a few words of the page beyond it", () => {
  test.each([
    `${SENTENCE}، وزیر کشور گفت. جلسه تعطیل شد.`,
    `${SENTENCE}. https://t.me/kanal/12 عضو کانال شوید`,
    `${SENTENCE}. #آزادی_برای_همه #زن_زندگی_آزادی`,
    `جلسه تمام شد. وزیر کشور گفت که ${SENTENCE}`,
    `جلسه تمام شد. وزیر: «${SENTENCE}»`,
    `چرا؟ پاسخ: ${SENTENCE}`,
    `س: نظر شما چیست؟ ج: ${SENTENCE}`,
    `خبر فوری. ایسنا: ${SENTENCE}`,
  ])("%s", (query) => {
    expect(own(query)).toEqual(EXACT);
  });
});

describe("nor is it a change of a part of a sentence, which ends where it was cut off", () => {
  const [part = ""] = SENTENCE.split(" که ");

  test.each(BEHIND.filter((frame) => !frame.startsWith(". #")))("behind it: %s", (frame) => {
    expect(own(`${part}${frame.replace(/^\. /, " ")}`)).toEqual(EXACT);
  });

  test.each(BEFORE.filter((frame) => !frame.startsWith("#")))("before it: %s", (frame) => {
    expect(own(`${frame}${SENTENCE.split(" ").slice(7).join(" ")}`)).toEqual(EXACT);
  });
});

describe("the word beside it is told, if it is altered", () => {
  // A label is parted from it by nothing.
  test.each(BEFORE.filter((frame) => !frame.startsWith("#")))("the first one: %s", (frame) => {
    const { trace, changes } = own(`${frame}${SENTENCE.replace("خانواده‌ها", "دولت‌ها")}.`);
    expect(trace).toBe("edited");
    expect(changes).toContainEqual(["changed", "دولت‌ها", "خانواده‌ها"]);
  });

  test.each([...BEHIND, ...NOTES])("the last one: %s", (frame) => {
    const { trace, changes } = own(`${SENTENCE.replace("دهند", "ندهند")}${frame}`);
    expect(trace).toBe("edited");
    expect(changes).toContainEqual(["changed", "ندهند", "دهند"]);
  });

  test.each([
    "آیا این سخن درست است که دولت‌ها",
    "کانون نویسندگان دیروز واکنش نشان داد\nدولت‌ها",
    "همان‌طور که در روزنامه خواندیم، دولت‌ها",
  ])("behind more words than may have been put in: %s", (begin) => {
    const { changes } = own(`${begin}${SENTENCE.replace("خانواده‌ها", "")}.`);
    expect(changes).toContainEqual(["changed", "دولت‌ها", "خانواده‌ها"]);
  });
});

describe("what stands for words of the text is no frame", () => {
  const told = (query: string, text: string) => withoutForeign(toldOf(query, text)).trace;

  test.each([
    ["رهبر حزب: S.", "وزیر کشور: S."],
    ["S، سخنگوی کارگران اعلام کرد.", "S، وزیر کشور گفت."],
    ["S، سفیر آمریکا گفت.", "سخنگوی دولت گفت: S."],
    ["S. (رهبر انقلاب)", "S. (وزیر کشور)"],
    ["طبق بیانیهٔ دولت، S.", "به باور دشمن، S."],
    ["S @kanal", "S @nashriye"],
    ["سازش کامل: S.", "نه سازش می‌کنیم. S."],
    ["S. منبع: ایسنا", "S. منبع: ایرنا"],
    ["S. (۱۲ آبان ۱۴۰۰)", "S. (۱۳ آبان ۱۴۰۰)"],
    ["۳. S.", "۲. S."],
    ["به باور مردم، S.", "به باور دشمن، S."],
    ["S. (کریمی، ۱۴۰۰: ۲۳)", "S. (کریمی، ۱۴۰۱: ۲۳)"],
    ["S. ص ۱۲.", "S. ص ۱۳."],
    ["S. [خنده]", "S. [گریه]"],
    ["اختصاصی/ S.", "عمومی/ S."],
    ["S. 👍 ۱۲", "S. 👍 ۱۳"],
  ])("%s for %s", (query, text) => {
    const [asked, own] = [query, text].map((it) => it.replace("S", SENTENCE)) as [string, string];
    expect(told(asked, `روز جمعه بود. ${own} دیگر هیچ.`)).toBe("edited");
  });

  test("but a dateline is one there", () => {
    const { changes } = own(`تهران – ایرنا – ${SENTENCE.replace("خانواده‌ها ", "")}`);
    expect(changes).toEqual([]);
  });

  test.each(["مجاهدین خلق – ", "#مجاهدین "])("nor for the first word of a sentence: %s", (put) => {
    expect(own(`${put}${SENTENCE.replace("خانواده‌ها ", "")}`).trace).toBe("edited");
  });
});

describe("what only looks so is said to be put in", () => {
  test.each([
    "نه: ",
    "هرگز – ",
    "#نه ",
    "مذاکره نمی‌کنیم: ",
    "به نام مردم ",
    "امروز ",
    "به نظر می‌رسد، ",
    "آیا ",
    "۳ ",
    "این درست نیست که ",
    "[مردم] ",
    "(دروغ) ",
  ])("before it: %s", (put) => {
    expect(own(`${put}${SENTENCE}.`).trace).toBe("edited");
  });

  test.each([
    "، اما دروغ است.",
    "، مردم نامه نوشتند.",
    "، در خیابان آمده است.",
    "، استعفا اعلام کرد.",
    "، تاریخ می‌نویسیم.",
    " — نه بیشتر",
    " — شوخی کردیم",
    ". (به‌جز زنان)",
    " (ناتمام)",
    " #نیستیم",
    ". (این دروغ است)",
    ". (بخشی از دروغ‌ها)",
    ". (ترجمهٔ غلط)",
    ". منبع: دروغ",
    ". پایان ستم",
    "، به باور ما نه",
    " گفت",
  ])("behind it: %s", (put) => {
    expect(own(`${SENTENCE}${put}`).trace).toBe("edited");
  });

  test("within the same quotation marks", () => {
    expect(own(`«ایسنا: ${SENTENCE}»`).trace).toBe("edited");
    expect(own(`«${SENTENCE} #آزادی»`).trace).toBe("edited");
    expect(own(`«وزیر کشور گفت: ${SENTENCE}»`).trace).toBe("edited");
    expect(own(`«${SENTENCE}، وزیر کشور گفت.»`).trace).toBe("edited");
  });
});
