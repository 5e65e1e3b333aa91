import { expect, test } from "vitest";
import { areControls } from "../../shown/controls";

test.each([
  "پاسخ",
  "پاسخ · پسندیدن · ۲ ساعت",
  "به اشتراک بگذارید",
  "این را توییت کنید",
  "۳ دیدگاه",
  "نمایش ترجمه",
  "ثبت نظر",
  "#بیانیه #حزب_کمونیست",
  "@channel_x",
  "(ویرایش شده)",
  "Reply | Share",
  "See translation",
])("«%s» says what may be done with a text, or was", (text) => {
  expect(areControls(text)).toBe(true);
});

test.each([
  "",
  "۱۲",
  "·",
  "گزارش خانگی",
  "ترجمه شده است",
  "این پیام",
  "#",
  "رضا @reza",
  "کارگران پاسخ دادند",
  "۲ ساعت پیش آمدند",
])("«%s» says something else", (text) => {
  expect(areControls(text)).toBe(false);
});
