import { hasWords } from "./has-words";
import { shortText } from "./short-text";

/** No longer text is set apart by what it says. In UTF-16 units. */
const LONGEST = 40;

/** Fewer words are the name of a button. */
const FEWEST_WORDS = 5;

/** The mark of a note or of several, with or without brackets. */
const NOTE = /^[[(（]?(\p{N}{1,3}|[a-z*†‡§])(\s?[,،–-]\s?\p{N}{1,3})*[\])）]?$/u;
const IN_BRACKETS = /^\[.*\]$/s;

/** A number that stands right above one of these is a power: of ten, or of a measure (کیلومتر۲, but not کمتر۲). */
const MEASURE = /(?:[\p{N}A-Za-z]|(?<![\p{L}\u200c])(?:کیلو|سانتی|میلی)?\u200c?متر)$/u;

/** What leads to a place of the page. */
const SIGN = /^[#¶§^↑↩🔗\s]+$/u;

/** What leads to the rest of a text that the page shows the beginning of. */
const MORE =
  /^\P{L}*((ادامه|((نمایش|مشاهده|اطلاعات) ?[ٔی]? ?)?بیشتر|(متن|خبر|مشروح) کامل)( ?[یٔ])?( (را )?(بخوانید|ببینید|مطلب|خبر|متن|نوشته|مقاله|گزارش))?|(read|show|see|view) more|continue reading)\P{L}*$/iu;

const CLOCK = /\p{N}[:٫]\p{N}{2}/u;
/** When a message was sent, and whether it was read. */
const TIME = /^\p{N}{1,2}[:٫]\p{N}{2}(:\p{N}{2})?(\s*([قب]\.ظ|[ap]\.?m)\.?)?[^\p{L}\p{N}]*$/iu;
/** What messengers say beside it: that a message was changed, and how many have seen it. */
const BESIDE_TIME =
  /edited|ویرایش[\u200c ]?شده|views?|بازدید|[\p{N}.,٫٬]+\s?([KM](?!\p{L})|هزار|میلیون)|^\p{N}{1,3}(?=\s)/giu;

/** A font whose letters are drawn as pictures, and the name of a picture in it. */
const ICONS = /icon|symbol/i;
const ICON = /^[a-z][a-z_\d]+$/;

/**
 * Whether an element is the page's own amid or after a text: the mark of a note, a button, a link to the rest, the time of
 * a message. A number or a word that a sentence may say is never taken for one.
 */
export function isApart(element: Element, style: CSSStyleDeclaration): boolean {
  const { firstChild } = element;
  // Most elements are ruled out by their first words, without a walk.
  if (firstChild instanceof Text && firstChild.data.trim().length > LONGEST) return false;
  const text = shortText(element, LONGEST);
  if (!text) return false;
  const isLink = element.matches("a,[role=doc-noteref]");
  const isButton = element.matches("button,[role=button]");
  if (MORE.test(text) && (isLink || isButton || style.cursor === "pointer") && isLast(element)) return true;
  if (isButton) {
    const isAmid = hasWords(element.parentNode);
    // Words of a line that explain themselves when they are pressed are words of it.
    if (isAmid && style.display === "inline" && !isLast(element)) return false;
    return isAmid || text.split(/\s+/).length < FEWEST_WORDS;
  }
  const isInBrackets = IN_BRACKETS.test(text);
  const isNote = NOTE.test(text);
  if ((isInBrackets || isNote) && isRaised(element, style)) {
    const isPower = MEASURE.test(element.previousSibling?.textContent ?? "");
    if (isInBrackets || !isPower || element.querySelector("a")) return true;
  }
  if (ICON.test(text) && ICONS.test(style.fontFamily)) return true;
  const isTime = CLOCK.test(text) && TIME.test(text.replace(BESIDE_TIME, " ").trim());
  if (isLink) {
    const leadsHere = element.matches("[href*='#'],[role]");
    return (isTime && leadsHere) || SIGN.test(text) || (isNote && (leadsHere || isInBrackets));
  }
  if (!isTime) return false;
  if (style.float !== "none" || style.position === "absolute" || style.display !== "inline") return true;
  return isSmaller(element, style) && isLast(element);
}

function isSmaller({ parentElement }: Element, { fontSize }: CSSStyleDeclaration): boolean {
  return parentElement !== null && parseFloat(fontSize) < parseFloat(getComputedStyle(parentElement).fontSize);
}

/** Whether an element stands above its line, by whatever means. */
function isRaised(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.localName === "sup" || style.verticalAlign === "super") return true;
  const isUp = parseFloat(style.verticalAlign) > 0 || (style.position === "relative" && parseFloat(style.top) < 0);
  return isUp && isSmaller(element, style);
}

/** Whether nothing is said after an element in the one that it stands in. */
function isLast(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (/[\p{L}\p{N}]/u.test(next.textContent ?? "")) return false;
  }
  return true;
}
