import { beginsItem } from "../persian/unwrapped";

/** How much the words on both sides of a border say that a sentence goes on over it; `hardly` where one ends with a verb. */
export type GoesOn = "surely" | "maybe" | "hardly" | "not";

const ENDED = /[.!?؟…:؛»”")\]}/|•]\s*$/;

const word = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{M}\\u200c])(?:${words})\\s*$`, "u");

/** No sentence ends with these: a comma, what joins, what stands before a noun or a verb, and what belongs to the next word. */
const JOINS = /[،,]\s*$|[\p{L}\p{M}][\u200c ]?(?:های|هٔ|ۀ)\s*$/u;
const JOINING = word(
  "و|یا|که|از|به|در|با|بر|برای|تا|این|آن|هر|هیچ|بدون|علیه|درباره|دربارهٔ|مثل|مانند|چون|اگر|بین|میان|توسط|طی|همه|همهٔ|همین|همان|بی|ضد|را|(?<!می )ن?خواه(?:م|ی|د|یم|ید|ند)",
);

/** No sentence begins with these. */
const FOLLOWS =
  /^\s*(?:[،؛,]|(?:و|که|را|یا|ها|های|اند|ام|ایم|اید|است|نیست|بود|بودند|شد|شدند|می‌شود|کرد|کردند|باشد|باشند|کند|کنند|کنید|کنیم|می‌کنند|می‌کند)(?![\p{L}\p{M}\u200c]))/u;

/** A Persian sentence ends with its verb: all third persons end in these letters, and most others. */
const VERB =
  /(?:^|\s)(?:ن?می[\u200c ]?\S+|\S+(?:د|یم|یید|ام|ایم)|است|هست|نیست|هستم|نیستم|ن?(?:گفت|رفت|داشت|گذشت|ساخت|ریخت|یافت|گرفت|پذیرفت|پرداخت|شناخت|نوشت|خواست|انداخت|بست|نشست|شکست|دانست|توانست|پیوست|گریخت|فروخت|آموخت|سوخت|آویخت)|برداشت|کشت|گشت|بازگشت|کنم|کردم|شدم|بودم|دارم|کن|شده|بوده|کرده|داده|گرفته|رفته|آمده|گفته)\s*$/u;
/** Nouns that end as verbs do. */
const NOUN = word(
  "مورد|افراد|آزاد|اقتصاد|تعداد|بعد|خود|حد|درصد|صد|اعتماد|استبداد|شهروند|پیوند|روند|بنیاد|نهاد|فرد|مرد|درد|زرد|سرد|تولید|جدید|شدید|تهدید|امید|خورشید|سفید|شهید|وجود|قصد|اعتقاد|فریاد|سود|پیشنهاد|رشد|محدود|حدود|فولاد|اتحاد|فساد|ابعاد|ایجاد|انتقاد|انعقاد|استعداد|استناد|اعداد|اجداد|مداد|مرداد|خرداد|بغداد|باد|یاد|بد|چند|هرچند|بلند|فرزند|سند|گزند|لبخند|سوگند|مانند|اسفند|خداوند|مقصد|مسجد|گنبد|سبد|واحد|شاهد|مجاهد|متحد|متعهد|معتقد|منتقد|عقد|نقد|ضد|جلد|موجود|مسدود|معدود|درود|سرود|ورود|کبود|کمبود|بهبود|پدید|کلید|خرید|تردید|تجدید|تشدید|تأکید|تاکید|تأیید|تایید|تقلید|تبعید|توحید|اسناد|قرارداد|عقاید|رژیم|قدیم|عظیم|تسلیم|تنظیم|تصمیم|اقدام|نظام|مقام|تمام|اعدام|نام|پیام|کدام|انجام|قیام|عام|مرام|اعلام",
);

/** Who speaks: رضا: . */
const SPEAKER = /^\s*\p{L}[^:.،!؟]{0,30}:/u;

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu;
/** Fewer words before a border are a label; so few behind it, and no end of a sentence, are the name of somebody. */
const FEWEST_BEFORE = 3;
const FEWEST_AFTER = 3;

/** What is looked at of a text, in UTF-16 units. */
const NEAR = 200;

/** As Persian keyboards write it. */
export const persian = (text: string): string => text.replaceAll("ي", "ی").replaceAll("ك", "ک");

const countOf = (text: string): number => text.match(WORDS)?.length ?? 0;

/** Whether a text ends with a verb, or what may be one; written as {@link persian} keyboards do. */
export const endsWithVerb = (end: string): boolean => VERB.test(end) && !NOUN.test(end);

/** Whether a sentence may end where a text does, or ends in it: heads of pages and names have no verb. */
export function isEnd(text: string): boolean {
  const end = persian(text.slice(-NEAR));
  return /[.!?؟]/.test(end) || endsWithVerb(end);
}

/** Whether a text has ended, whatever follows. */
export function hasEnded(text: string): boolean {
  const end = text.slice(-NEAR);
  return ENDED.test(end) || countOf(end) < FEWEST_BEFORE;
}

/** Whether no sentence ends with one text, or none begins with the other. */
export function surelyGoesOn(before: string, after: string): boolean {
  const end = persian(before.slice(-NEAR));
  return FOLLOWS.test(persian(after.slice(0, NEAR))) || JOINS.test(end) || JOINING.test(end);
}

/** How much the words of two texts say that one goes on in the other. */
export function goesOnIn(before: string, after: string): GoesOn {
  if (hasEnded(before) || beginsItem(after) || SPEAKER.test(after)) return "not";
  if (surelyGoesOn(before, after)) return "surely";
  if (endsWithVerb(persian(before.slice(-NEAR)))) return "hardly";
  return countOf(after.slice(0, NEAR)) >= FEWEST_AFTER || /[.!?؟]/.test(after.slice(0, NEAR)) ? "maybe" : "not";
}
