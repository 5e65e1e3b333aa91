import { isName, isOffice, isSignature, MOST_OF_NAME } from "./names";

/** The endings of a past tense, and of a perfect written as one word: گفت, گفتند, گفته‌اند. */
const PAST = "(?:م|ی|یم|ید|ند|هام|های|هاست|هایم|هاید|هاند)?";
const PRESENT = "(?:م|ی|د|یم|ید|ند)";
/** By their letters: گفت, می‌گوید, نوشته‌اند; آمده‌است stands for what a text says. */
const SIMPLE = new RegExp(`^(?:(?:می)?(?:گفت|افزود|نوشت)${PAST}|می(?:گوی|نویس|افزای)${PRESENT}|امدهاست|میاید)$`, "u");
/** What a verb of saying is made with, and the verb: تأکید کرد, هشدار داد, یادآور شد. */
const COMPOUND: readonly (readonly [said: RegExp, verb: RegExp])[] = [
  [
    /^(?:تاکید|اعلام|اظهار|بیان|تصریح|عنوان|اضافه|مطرح|اذعان|اعتراف|خاطرنشان|ادعا|انکار|استدلال)$/u,
    new RegExp(`^(?:می)?(?:(?:کرد|نمود|داشت|ساخت)${PAST}|(?:کن|نمای|دار|ساز)${PRESENT})$`, "u"),
  ],
  [/^(?:هشدار|ادامه|توضیح|پاسخ|جواب|خبر)$/u, new RegExp(`^(?:می)?(?:داد${PAST}|ده${PRESENT})$`, "u")],
  [/^(?:یاداور|متذکر|مدعی)$/u, new RegExp(`^(?:می)?شد${PAST}$`, "u")],
];
/** What goes on a participle, which by itself may be a noun: گفته است, تأکید کرده بود; به گفتهٔ او. */
const BE = /^(?:است|اند|بود|بودند|شد|شده|شدهاست|شدهبود)$/u;
const PARTICIPLE = /^(?:گفت|افزود|نوشت|امد|کرد|نمود|داشت|ساخت|داد|شد)ه$/u;

/**
 * Whether words end with a verb of saying, or with که behind one: what follows is said to be what somebody said.
 * @param letters of the words, as `WrittenWord` has them, in their order
 */
export const endsWithSaying = (letters: readonly string[]): boolean => sayingAt(letters) !== undefined;

/** Where a verb of saying begins that words end with. */
function sayingAt(letters: readonly string[]): number | undefined {
  let end = letters.at(-1) === "که" ? letters.length - 1 : letters.length;
  while (BE.test(letters[end - 1] ?? "") && PARTICIPLE.test(letters[end - 2] ?? "")) end--;
  const [said = "", last = ""] = [letters[end - 2], letters[end - 1]];
  const isWhole = end < letters.length || !PARTICIPLE.test(last);
  const verb = isWhole && PARTICIPLE.test(last) ? last.slice(0, -1) : last;
  if (SIMPLE.test(verb) || (last === "امده" && isWhole)) return end - 1;
  return COMPOUND.some(([noun, form]) => noun.test(said) && form.test(verb)) ? end - 2 : undefined;
}

const WHETHER =
  /^ایا (?:این(?: (?:خبر|ادعا|سخن|گفته|جمله|حرف))? )?(?:(?:درست|صحیح|راست) است|(?:حقیقت|واقعیت|صحت) دارد)(?: که)?$/u;

/** Whether words ask if what follows them is true: آیا این درست است که. @param letters as above */
export const asksWhether = (letters: readonly string[]): boolean => WHETHER.test(letters.join(" "));

/** What somebody holds, and what may be the object of any verb too: توهین به عقیدهٔ او. */
const OPINION = /^(?:باور|عقیده|اعتقاد|نظر)$/u;

/** Whether what `sourceNamed` gives is what somebody holds, which he may not have said. */
export const isOpinion = (source: string): boolean => OPINION.test(source);

/** What words that name a source begin with: به گزارش ایسنا, به نقل از او, به نوشتهٔ او; طبق بیانیهٔ شورا, بر اساس گزارش ایسنا. */
const SOURCE =
  /^(?:به (?<to>گزارش|نقل(?= از)|گفته|نوشته|روایت|باور|عقیده|اعتقاد|نظر(?!.* ن?می ?(?:رس|ا)))(?: از)?|(?:طبق|بر ?اساس|بر ?پایه) (?<by>گزارش|بیانیه|اعلامیه|اطلاعیه|گفته|نوشته)) /u;

/**
 * What words call a source that they name, and nothing else: گزارش of به گزارش ایسنا.
 * @param letters as above
 * @returns undefined where they name none, as به نقل قول does
 */
export function sourceNamed(letters: readonly string[]): string | undefined {
  const words = letters.join(" ");
  const [head = "", to, by] = SOURCE.exec(words) ?? [];
  const name = words.slice(head.length).split(" ");
  const isNamed = head !== "" && name[0] !== "قول" && !name.includes("و") && (isName(name) || isPronoun(name));
  return isNamed ? (to ?? by) : undefined;
}

/** Who speaks is named by no more than this behind what he has said, in so many words: «…، او در پایان افزود». */
const PRONOUN = /^(?:وی|او|ایشان)$/u;
const isPronoun = ([who = "", ...others]: readonly string[]) => others.length === 0 && PRONOUN.test(who);
const SPOKEN = /^(?:گفت|افزود|نوشت|میگوید|میافزاید|مینویسد)$/u;
const WHEN = /^(?:در|سپس|همچنین|نیز)$/u;
const MOST_OF_SPEAKER = 5;

/** Whether words behind a quotation say who has said it, and nothing else. @param letters as above */
export function namesSpeaker(letters: readonly string[]): boolean {
  const [who = "", when] = letters;
  const isShort = letters.length === 2 || (letters.length <= MOST_OF_SPEAKER && WHEN.test(when ?? ""));
  return isShort && PRONOUN.test(who) && SPOKEN.test(letters.at(-1) ?? "") && !letters.includes("را");
}

/** Who has said something, in the words behind it: of «این را وزیر کشور گفت» and «در بیانیهٔ شورا آمده است» the first ones. */
const THIS = /^این را /u;
const IN_TEXT = /^در (?:این |همین )?(?:بیانیه|اعلامیه|اطلاعیه|فراخوان|قطعنامه|نامه|پیام|متن|سند|منشور|گزارش)(?: |$)/u;
/** Said of what was said before, and of nothing else: not پاسخ داد or استعفا اعلام کرد, which may be deeds. */
const OF_BEFORE = /^(?:می)?(?:گفت|افزود|نوشت|گوید|نویسد)$|^(?:تاکید|اظهار|بیان|تصریح|خاطرنشان|یاداور|متذکر|هشدار)$/u;
/** Who quotes others does not say it himself: اعلام می‌کنیم. */
const OWN = /م$/u;
const OBJECT =
  /^(?:راست|سخن|حقیقت|واقعیت|ناسزا|دشنام|یاوه|تبریک|تسلیت|سرود|شعر|شعار|نامه|طومار|کتاب|مقاله|گزارش|بیانیه)$/u;

/** Whether words behind a quotation name who has said it, with the verb and nothing else. @param letters as above */
export function attributes(letters: readonly string[]): boolean {
  const verb = sayingAt(letters);
  if (verb === undefined) return false;
  const [said = "", who] = [letters[verb], letters.slice(0, verb)];
  if (/^امده/u.test(said)) return IN_TEXT.test(who.join(" ")) && who.length <= MOST_OF_NAME;
  const name = THIS.test(who.join(" ")) ? who.slice(2) : who;
  if (!isSignature(name) || name.some((it) => OBJECT.test(it)) || OWN.test(letters.at(-1) ?? "")) return false;
  return OF_BEFORE.test(said) || isOffice(name[0] ?? "");
}
