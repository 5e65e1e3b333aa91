import { isStopWord } from "./stop-words";

/** They say something of what they stand beside. */
const NO_NAME =
  /^(?:نه|خیر|هرگز|هیچ\S*|فقط|تنها|شاید|البته|گویا|کاش|مبادا|ابدا|اصلا|سابقا|فعلا|هرچند|جز|بجز|بهجز|سوای|منهای|غیر|بدون|مشروط|همراه|بعد|قبل|پس|ضد|دروغ\S*|جعلی|غلط|نادرست|ساختگی|باطل|کذب|کذاب|تکذیب\S*|لغو\S*|تحریف\S*|اشتباه|خرافی|نابجا\S*|پوچ|خیالی|شایعه|نامعلوم|بیاعتبار|انشاالله)$/u;
/** Forms of a verb that are no names: نمی‌کند, می‌رویم, نیستیم; but not میلاد and مریم. */
const VERB = /^نمی..|^می\S{2,}(?:یم|ند)$|(?:کرد|بود|نیست|هست|خواه|داد|شد|دار|شو|کن)یم$/u;
/** No name has more words. */
export const MOST_OF_NAME = 5;

/**
 * Whether words may be a name: no function word is among them but و, none that says something of others, and no verb.
 * @param letters of the words, as `WrittenWord` has them, in their order
 */
export const isName = (letters: readonly string[]): boolean =>
  letters.length > 0 &&
  letters.length <= MOST_OF_NAME &&
  letters[0] !== "و" &&
  !letters.some((it) => NO_NAME.test(it) || VERB.test(it) || (it !== "و" && isStopWord(it)));

/** What the name of an office, of a body, or of who holds one begins with. */
const OFFICE =
  /^(?:وزیر|ر[یئ]یس\S*|سخنگوی?|دبیر\S*|مدیر\S*|عضو|نماینده|فرمانده|استاد|رهبر|دادستان|قاضی|شهردار|استاندار|فرماندار|سفیر|معاون|مشاور|سردار|دکتر|مهندس|[اآ]قای?|خانم|حزب|سازمان|شورای?|کانون|اتحادیه|سندیکای?|جبهه|جنبش|انجمن|بنیاد|کمیته|دولت|مجلس|خبرگزاری|روزنامه|بی‌?بی‌?سی|بیبیسی|ایسنا|ایرنا|ایلنا|مهر|فارس|تسنیم)$/u;

export const isOffice = (letters: string): boolean => OFFICE.test(letters);

/** Whether words are a name as a signature has it: of two words or more, or of an office or a body. @param letters as above */
export const isSignature = (letters: readonly string[]): boolean =>
  isName(letters) && (letters.length > 1 || isOffice(letters[0] ?? "")) && !letters.some((it) => /\p{N}/u.test(it));
