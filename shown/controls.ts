import { saysWhenSent } from "./when-sent";

/** The words of what may be done with a text, or was, and those of them of which there has to be one. */
const KEY =
  /^(پاسخ|ریپلای|اشتراک|هم[\u200c ]?رسانی|توییت|توئیت|ریتوییت|بازنشر|ترجمه|لایک|پسند|پسندیدن|پسندیدم|دیدگاه|دیدگاه[\u200c]?ها|کامنت|نظر|نظرات|ذخیره|گزارش|کپی|رونوشت|چاپ|reply|replies|share|shares|likes?|tweet|retweet|repost|translate|translation|comments?|save|report|copy|print)$/iu;
const WITH =
  /^(را|این|آن|به|در|با|از|بگذارید|گذاری|گذاشتن|کنید|کن|کردن|دادن|بدهید|دهید|بفرستید|فرستادن|ثبت|ارسال|نوشتن|افزودن|دوستان|نمایش|مشاهده|دیدن|تخلف|نوشته|مطلب|پیام|متن|نسخه|توییتر|تلگرام|فیسبوک|فیس|بوک|واتساپ|واتس|اپ|ایمیل|لینک|see|show|add|view|write|this|post|on|to|by|a|the|link|\p{N}+)$/iu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BETWEEN = /\s*[·•|/\n]\s*/;

/** Whether a text says what may be done with another, or how many have, and no more: «پاسخ · پسندیدن · ۲ ساعت», “Share”. */
export function areControls(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  return text
    .split(BETWEEN)
    .filter((part) => part !== "")
    .every((part) => isControl(part) || saysWhenSent(part));
}

function isControl(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.some((word) => KEY.test(word)) && words.every((word) => KEY.test(word) || WITH.test(word));
}
