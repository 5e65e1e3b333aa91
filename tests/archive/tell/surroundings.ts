import type { Statement } from "../../../archive/types";
import type { Random } from "../../../scripts/verdict/random";
import { pick } from "../../../scripts/verdict/random";
import { quotedSentence } from "./quoted-words";

/** Sentences of a page that says nothing of what statements say. */
const PROSE = [
  "بارش پراکنده تا پایان هفته در کرانه‌های شمالی پیش‌بینی می‌شود.",
  "مرمت پل قدیمی از بهار آینده آغاز خواهد شد.",
  "کتابخانهٔ محله روزهای آدینه تا غروب باز می‌ماند.",
  "قطار بامدادی با نیم ساعت دیرکرد به ایستگاه رسید.",
  "برداشت گندم در دشت از سال پیش بهتر بوده است.",
  "نمایشگاه سفال در تالار کنار رودخانه برپا شده است.",
  "شناگران نوجوان دو نشان نقره به خانه بردند.",
  "بهای سیب در میدان میوه اندکی پایین آمد.",
  "استاد خوش‌نویسی هر بامداد یک صفحه تمرین می‌نویسد.",
  "نوازندگان ده سازهای محلی را به جشن آوردند.",
];

/** So many words of other prose, or a few more to the end of a sentence. */
function prose(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const sentence = pick(random, PROSE);
    sentences.push(sentence);
    count += sentence.split(" ").length;
  }
  return sentences.join(" ");
}

/** What a page has around a sentence that it quotes. */
type Surround = (said: string, random: Random, source: Statement, others: readonly Statement[]) => string;

const before =
  (...words: readonly string[]): Surround =>
  (said, random) =>
    `${pick(random, words)} ${said}`;

const after =
  (...words: readonly string[]): Surround =>
  (said, random) =>
    `${said} ${pick(random, words)}`;

const amid =
  (words: number, [open, close]: readonly [string, string]): Surround =>
  (said, random) =>
    `${prose(random, words)} ${open}${said}${close} ${prose(random, words)}`;

const MARKS = ["«", "»"] as const;
const NO_MARKS = ["", "."] as const;

export const SURROUNDINGS: Readonly<Record<string, Surround>> = {
  "a word before": before("ضمناً", "سپس", "آنگاه", "نوشتند"),
  "who speaks, before a colon": before("گفت:", "افزود:", "سخنگو:", "دیروز:"),
  "words before": before("خبرگزاری به نقل از او نوشت", "او در ادامه یادآور گردید", "گزارشگر ما می‌نویسد"),
  "a word after": after("گفتند", "نیز", "ولی", "آمده"),
  "words after": after("گزارش روزنامهٔ محلی", "سپس سالن را ترک کردند"),
  "a speaker before, in marks": (said) => `سخنگو به خبرنگاران گفت: «${said}»`,
  "the issuer before, in marks": (said, _, { issuer }) => `${issuer} گفت: «${said}»`,
  "the title before, in marks": (said, _, { title }) => `${title} می‌گوید: «${said}»`,
  "a date after": (said) => `«${said}» (۱۴ خرداد ۱۴۰۲)`,
  "20 words on either side, in marks": amid(20, MARKS),
  "20 words on either side": amid(20, NO_MARKS),
  "100 words on either side, in marks": amid(100, MARKS),
  "300 words on either side, in marks": amid(300, MARKS),
  "300 words on either side": amid(300, NO_MARKS),
  "a sentence of another statement after it": (said, random, _, others) =>
    `${said}. ${quotedSentence(random, others).original}.`,
};
