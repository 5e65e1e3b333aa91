import { saysWhenSent } from "./when-sent";

/** The words of what may be done with a text, or was, and those of them of which there has to be one. */
const KEY =
  /^(پاسخ|ریپلای|اشتراک|رسانی|توییت|توئیت|ریتوییت|بازنشر|ترجمه|لایک|پسند|پسندیدن|پسندیدم|دیدگاه|دیدگاه[\u200c]?ها|کامنت|نظر|نظرات|ذخیره|ویرایش|گزارش|کپی|رونوشت|چاپ|edited|reply|replies|share|shares|likes?|tweet|retweet|repost|translate|translation|comments?|save|report|copy|print)$/iu;
const WITH =
  /^(را|هم|شده|این|آن|به|در|با|از|بگذارید|گذاری|گذاشتن|کنید|کن|کردن|دادن|بدهید|دهید|بفرستید|فرستادن|ثبت|ارسال|نوشتن|افزودن|دوستان|نمایش|مشاهده|دیدن|تخلف|نوشته|مطلب|پیام|متن|نسخه|توییتر|تلگرام|فیسبوک|فیس|بوک|واتساپ|واتس|اپ|ایمیل|لینک|see|show|add|view|write|this|post|on|to|by|a|the|link|\p{N}+)$/iu;

/** What a text is found by in a network, and who has written it there. */
const TAG = /^[#@][\p{L}\p{M}\p{N}_.\u200c]+$/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FIRST = /[\p{L}\p{M}\p{N}]+/u;
const BETWEEN = /\s*[·•|/\n]\s*/;

/** Whether a text says what may be done with another, was or how often, or what it is found by, and no more: «پاسخ · ۲ ساعت», “Share”, #کارگران. */
export function areControls(text: string): boolean {
  // Most texts are ruled out by their first word.
  const first = FIRST.exec(text)?.[0];
  // What ends as a sentence does is one.
  if (first === undefined || !/\p{L}/u.test(text) || /[.!?؟]$/.test(text)) return false;
  if (!/[#@]/.test(text) && !KEY.test(first) && !WITH.test(first)) return saysWhenSent(text);
  return text
    .split(BETWEEN)
    .filter((part) => part !== "")
    .every((part) => isControl(part) || saysWhenSent(part) || part.split(/\s+/).every((word) => TAG.test(word)));
}

function isControl(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.some((word) => KEY.test(word)) && words.every((word) => KEY.test(word) || WITH.test(word));
}
