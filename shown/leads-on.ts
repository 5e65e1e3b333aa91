/** The words of what leads to the rest of a text, and those of them of which there has to be one. */
const KEY = /^(ادامه|ادامۀ|ادامهٔ|بیشتر|کامل|مشروح|منبع|لینک|more|continue|source|link)$/i;
const WITH =
  /^(مطلب|متن|خبر|نوشته|مقاله|گزارش|بیانیه|پیام|یادداشت|جزئیات|جزییات|اطلاعات|توضیحات|نمایش|مشاهده|مطالعه|خواندن|دیدن|بخوانید|بخوان|ببینید|ببین|بدانید|کلیک|کنید|را|در|به|برای|اینجا|ی|read|reading|show|see|view|learn|the|full|text|story|article|post)$/i;

/** Whether a text says that there is more of another, and no more than that: «ادامهٔ مطلب را بخوانید», “Read more”. */
export function leadsOn(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const bare = words.map((word) => word.replace(/[\u064b-\u0655]/g, ""));
  return bare.some((word) => KEY.test(word)) && bare.every((word) => KEY.test(word) || WITH.test(word));
}
