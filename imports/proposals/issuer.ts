import { dateIn } from "../../persian/date-in-text";
import { fold, foldText, toOriginal } from "../../persian/fold";
import type { Proposed } from "../types";
import type { Said } from "./raw-document";

/** What those who issue statements are called, folded. */
const BODIES =
  "حزب|سازمان|کمیته|شورا|کانون|انجمن|اتحادیه|سندیکا|جمعی از|جمعیت|کمپین|جبهه|جنبش|بنیاد|مرکز|دفتر|هییت|اتحاد|فدراسیون|کنفدراسیون|گروه|نهاد|مجمع|کارزار|خانواده|مادران|تشکل|شبکه|موسسه|نهضت|وزارت|دانشجویان|کارگران|معلمان|زندانیان|بازنشستگان";
const BEGINS = new RegExp(`^(?:${BODIES})(?:\\u200C?(?:ی|ها|های|هایی))?(?!\\p{L})`, "u");
const IN_TITLE = new RegExp(
  `(?<!\\p{L})(?:بیانیه|اطلاعیه|اعلامیه|پیام|فراخوان)(?:\\u200C?ی)?\\s+(?:مشترک\\s+|شماره\\s+\\S+\\s+)?(?<issuer>(?:${BODIES})(?!\\p{L}).*)$`,
  "u",
);
/** Where, in a title, the issuer's name has ended. */
const ENDS =
  /\s(?:درباره|در مورد|در خصوص|در محکومیت|در حمایت|در رابطه|در اعتراض|در پی|در دفاع|به مناسبت|به|پیرامون|علیه|برای|خطاب|با)(?!\p{L})|[:،؛!؟.]|\s[-–—]\s/u;

/** In UTF-16 units. A longer paragraph is no signature. */
const LONGEST = 90;
const FOOT = 5;

/** Who issued it: as its file says, the body that signs at its end, or the one that its title names. */
export function issuerOf(
  said: Said | undefined,
  title: string,
  paragraphs: readonly string[],
): Proposed<string> | undefined {
  if (said && said.value.trim() !== "") return { value: said.value.trim().replace(/\s+/g, " "), basis: said.basis };
  const foot = paragraphs.slice(Math.max(1, paragraphs.length - FOOT)).reverse();
  const signed = foot.find((paragraph) => isSignature(paragraph));
  if (signed !== undefined) return { value: signed, basis: "signature" };
  const named = inTitle(title);
  return named === undefined ? undefined : { value: named, basis: "title" };
}

function isSignature(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST &&
    !/[.!؟?:؛]\s*$/.test(paragraph) &&
    BEGINS.test(foldText(paragraph)) &&
    !dateIn(paragraph)
  );
}

function inTitle(title: string): string | undefined {
  const folded = fold(title);
  const issuer = IN_TITLE.exec(folded.text)?.groups?.issuer;
  if (issuer === undefined) return undefined;
  const start = folded.text.length - issuer.length;
  const end = issuer.search(ENDS);
  const name = title.slice(...toOriginal(folded, [start, end < 0 ? folded.text.length : start + end])).trim();
  return name === "" ? undefined : name;
}
