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
export function endsWithSaying(letters: readonly string[]): boolean {
  let end = letters.at(-1) === "که" ? letters.length - 1 : letters.length;
  while (BE.test(letters[end - 1] ?? "") && PARTICIPLE.test(letters[end - 2] ?? "")) end--;
  const [said = "", last = ""] = [letters[end - 2], letters[end - 1]];
  const isWhole = end < letters.length || !PARTICIPLE.test(last);
  const verb = isWhole && PARTICIPLE.test(last) ? last.slice(0, -1) : last;
  return (
    SIMPLE.test(verb) ||
    (last === "امده" && isWhole) ||
    COMPOUND.some(([noun, form]) => noun.test(said) && form.test(verb))
  );
}

/** What words that name a source begin with, behind به: به گزارش ایسنا, به نقل از او, به گفتهٔ او. */
const SOURCE = /^(?:گزارش|نقل|گفته)$/u;
const MOST_OF_NAME = 4;

/** Whether words name a source, and nothing else: نقل has از behind it, and نقل قول names none. @param letters as above */
export function namesSource([to, source = "", ...name]: readonly string[]): boolean {
  if (to !== "به" || !SOURCE.test(source) || name.includes("و") || name.includes("قول")) return false;
  const own = source === "نقل" ? name.slice(1) : name;
  return (source !== "نقل" || name[0] === "از") && own.length > 0 && own.length <= MOST_OF_NAME;
}

/** Who speaks is named by no more than this behind what he has said, in so many words: «…، او در پایان افزود». */
const PRONOUN = /^(?:وی|او|ایشان)$/u;
const SPOKEN = /^(?:گفت|افزود|نوشت|میگوید|میافزاید|مینویسد)$/u;
const WHEN = /^(?:در|سپس|همچنین|نیز)$/u;
const MOST_OF_SPEAKER = 5;

/** Whether words behind a quotation say who has said it, and nothing else. @param letters as above */
export function namesSpeaker(letters: readonly string[]): boolean {
  const [who = "", when] = letters;
  const isShort = letters.length === 2 || (letters.length <= MOST_OF_SPEAKER && WHEN.test(when ?? ""));
  return isShort && PRONOUN.test(who) && SPOKEN.test(letters.at(-1) ?? "") && !letters.includes("را");
}
