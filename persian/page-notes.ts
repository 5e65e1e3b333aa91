import { dateIn } from "./date-in-text";
import { isName } from "./names";

/** What a page sets above a text or behind it: which of its texts it is, and how old. */
const ABOVE = "(?:کد|شناسه) (?:خبر|مطلب) \\p{N}+|\\p{N}+ (?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال) (?:پیش|قبل)";
const NOTE_ABOVE = new RegExp(`^(?:${ABOVE})$`, "u");

/** Whether a line is such a note: کد خبر: ۱۲۳۴۵۶. @param letters as `isName` takes them */
export const isNoteAbove = (letters: readonly string[]): boolean => NOTE_ABOVE.test(letters.join(" "));

/** What a page sets behind a text of its own accord: that it is over or goes on elsewhere, and what a reader may do with it. */
const NOTE = new RegExp(
  `^(?:${[
    "(?:انتهای|پایان) (?:پیام|خبر|گزارش|مطلب|متن)(?: (?:\\p{L}|\\p{N}+))?",
    "پایان|ادامه دارد",
    "(?:ص|صص|صفحه) \\p{N}+(?: \\p{N}+)?",
    "ادامه (?:مطلب|خبر|متن|گزارش)|مشاهده (?:بیشتر|ادامه)|بیشتر بخوانید|(?:متن|خبر) کامل(?: را بخوانید)?",
    "(?:اخبار|مطالب|خبرهای|مطلب|خبر) (?:مرتبط|مشابه|بیشتر)",
    "اشتراک ?گذاری|کپی لینک|چاپ|(?:ارسال|ثبت) نظر",
    "(?:نظرات|نظر|دیدگاه ?ها|بازدید|پسندیدن)(?: \\p{N}+)?|\\p{N}+ (?:نظر|دیدگاه|بازدید|پسندیدن)",
    ABOVE,
  ].join("|")})$`,
  "u",
);

/** Whether words behind a text are a note that pages set there: انتهای پیام/, ادامهٔ مطلب. @param letters as above */
export const isPageNote = (letters: readonly string[]): boolean => NOTE.test(letters.join(" "));

const TEXT = "(?:بیانیه|اعلامیه|اطلاعیه|نامه|پیام|متن|سخنرانی|مصاحبه|گفتگو|گزارش|خبر|کتاب|مقاله|یادداشت)";
const ORIGIN = new RegExp(
  `^(?:${[
    "(?:(?:بخش|قسمت)ی? )?از (?:این |همین )?TEXT",
    "(?:همان|همین|این) TEXT|همان(?: جا| ص(?:فحه)? \\p{N}+)?|TEXT(?: کامل)?(?: در سایت)?|متن(?: کامل)? TEXT",
    "(?:بخش|قسمت) (?:اول|دوم|سوم|چهارم|پایانی|\\p{N}+)",
    "(?:نگاه کنید|بنگرید|رجوع کنید) به (?:فصل|بخش|پیوست|صفحه|ص|پانویس) \\p{N}+",
    "(?:خنده|تشویق|تکبیر|صلوات|همهمه|کف زدن)(?: (?:حضار|حاضران|جمعیت))?",
    "ترجمه|فوری|تاکید(?:ها)? از (?:ماست|ما|من|نویسنده|متن)(?: است)?",
  ].join("|")})$`.replaceAll("TEXT", TEXT),
  "u",
);
const WRITTEN = new RegExp(`^${TEXT} (?=\\p{N})`, "u");
/** A number alone may count something, and از before a date says since when. */
const isDay = (words: string): boolean => /\p{L}/u.test(words) && !/^از /u.test(words) && dateIn(words) !== undefined;
const FROM = new RegExp(`^(?:(?:بخش|قسمت)ی )?از ${TEXT}$`, "u");

/** Who wrote what in which year, and on which page: (کریمی، ۱۴۰۰: ۲۳), (ر.ک: کریمی ۱۴۰۰). */
const CITED =
  /^(?:(?:ر ?ک|ن ?ک|نگاه کنید به|بنگرید به) )?(?<who>.+?) \p{N}{4}(?: (?:(?:ص|صص|صفحه|ج|p|pp) )?\p{N}{1,4}){0,2}$/u;
const LATIN = /^\p{Script=Latin}+$/u;

function isCited(words: string): boolean {
  const who = CITED.exec(words)?.groups?.["who"]?.split(" ");
  return who !== undefined && (isName(who) || who.every((name) => LATIN.test(name)));
}

/**
 * Whether words in brackets say what a text is from, and nothing of what it says: (از بیانیهٔ حزب), (تأکید از ماست).
 * @param letters as above
 */
export function isSourceNote(letters: readonly string[]): boolean {
  const name = letters[0] === "از" ? 2 : 3;
  const words = letters.join(" ");
  const isFrom = FROM.test(letters.slice(0, name).join(" ")) && isName(letters.slice(name));
  return isFrom || ORIGIN.test(words) || isCited(words) || isDay(words.replace(WRITTEN, ""));
}

const CREDIT = /^(?:منبع|منبع خبر|عکس|عکاس|مترجم|ترجمه|خبرنگار|نویسنده|گردآوری|تنظیم|تهیه و تنظیم)$/u;

/** Whether words before a colon say what part in a text whoever is named behind it has: منبع: ایسنا. @param letters as above */
export const isCredit = (letters: readonly string[]): boolean => CREDIT.test(letters.join(" "));
