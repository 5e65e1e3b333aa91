import { areControls } from "./controls";
import { hasWords } from "./has-words";
import { leadsOn } from "./leads-on";
import { shortText } from "./short-text";
import { hasClock, saysWhenSent } from "./when-sent";
import { isDateline, isWriter } from "./writer";

/** No longer text is set apart by what it says. In UTF-16 units. */
const LONGEST = 40;

/** Fewer words are the name of a button. */
const FEWEST_WORDS = 5;

/** The mark of a note or of several, with or without brackets; a letter of our own only where it stands above its line. */
const NOTE = /^[[(（#]?(\p{N}{1,3}|[a-z]|[*†‡§]{1,3})(\s?[,،–-]\s?\p{N}{1,3})*[\])）]?$/u;
const RAISED_NOTE = /^([[(（]?(\p{L}|الف|[?؟])[\])）]?|[,،–-]|:\s?\p{N}{1,4}([–-]\p{N}{1,4})?)$/u;
const IN_BRACKETS = /^\[.*\]$/s;
const IN_ROUND_BRACKETS = /^[(（]/;

/** Where a page of a printed book begins, as libraries put it amid a text: [ص ۱۲]. In round brackets a text says where. */
const PRINTED_PAGE = /^\[(ص|صفحه|صفحۀ|صفحهٔ|p|pp|page)[.:\s]*\p{N}{1,4}\]$/iu;

/** A number that stands right above one of these is a power: of ten, or of a measure (کیلومتر۲, but not کمتر۲). */
const MEASURE = /(?:[\p{N}A-Za-z]|(?<![\p{L}\u200c])(?:کیلو|سانتی|میلی)?\u200c?متر)$/u;

/** In which language something is that is linked to; which of several messages one is; how many seconds a film has run. */
const LANGUAGE = /^\((en|fa|ar|de|fr|es|it|ru|tr|ku|ckb|az|he|zh)\)$/i;
const COUNTER = /^[[(]?(\p{N}{1,3})\s?\/\s?(\p{N}{1,3})[)\]]?$/u;
const SECONDS = /^:\p{N}{2}$/u;

/** What leads to a place of the page. */
const SIGN = /^[#¶§^↑↩🔗\s]+$/u;

/** The address of a page, as networks put it after what has been written. */
const ADDRESS = /^(https?:\/\/)?[a-z\d-]+(\.[a-z\d-]+)+(\/\S*)?$/i;

/** A font whose letters are drawn as pictures, and the name of a picture in it, or its letter that is no script's. */
const ICONS = /icon|symbol/i;
const ICON = /^[a-z][a-z_\d]+$/;
const OWN_LETTERS = /^[\ue000-\uf8ff\s]+$/;

/** A line of a transcript begins with its time. */
const CUE = /^\p{N}{1,2}:\p{N}{2}/u;

const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?؟…][»”"]?$/;
/** A text that is a quotation as a whole ends with it, full stop or not. */
const QUOTATION = /^[«“"].*[»”"]$/s;
/** What a line ends with that goes on on the next. */
const GOES_ON = /[:،؛,]$/;

/** Smaller letters than these, beside those around them, are a note's; those of `<small>` and of a table may be a text's. */
const NOTE_SIZE = 0.8;

/**
 * Whether an element is the page's own beside or amid a text: the mark of a note, a button, a link to the rest, the writer
 * and the time of a message. A number or a word that a sentence may say is never taken for one.
 * @param around the style of the element that it stands in, where that is read too
 */
export function isApart(element: Element, style: CSSStyleDeclaration, around?: CSSStyleDeclaration): boolean {
  const { firstChild } = element;
  // Most elements are ruled out by their first words, without a walk.
  if (firstChild instanceof Text && firstChild.data.trim().length > LONGEST) return false;
  const text = shortText(element, LONGEST);
  if (!text) return false;
  const isLink = element.matches("a,[role=doc-noteref]");
  const isButton = element.matches("button,[role=button]");
  // A card that leads to a page as a whole has a hand over all of its words.
  const isPressed = isLink || isButton || (style.cursor === "pointer" && around?.cursor !== "pointer");
  if (isPressed && leadsOn(text) && isLast(element)) return true;
  const isCredit = /^(cite|footer)$/.test(element.localName);
  if ((isCredit || ((isPressed || isSmaller(element, style, around)) && areControls(text))) && isBelowText(element))
    return true;
  if (isButton) {
    const isAmid = hasWords(element.parentNode);
    // Words of a line that explain themselves when they are pressed are words of it.
    if (isAmid && style.display === "inline" && !isLast(element)) return false;
    // A line of a transcript leads to its place in a film.
    return isAmid || (text.split(/\s+/).length < FEWEST_WORDS && !CUE.test(text));
  }
  if (PRINTED_PAGE.test(text) || OWN_LETTERS.test(text) || element.matches("[role=doc-pagebreak]")) return true;
  if (LANGUAGE.test(text) || isDateline(element, text, style, around)) return true;
  // A number without a sign of its own may be a share that the text tells.
  if (
    COUNTER.test(text) &&
    (isBelowText(element) || (isDim(element, style, around) && isFirst(element) && !isLast(element)))
  )
    return true;
  if (SECONDS.test(text) && isSmaller(element, style, around) && (isFirst(element) || isLast(element))) return true;
  const isInBrackets = IN_BRACKETS.test(text);
  const isNote = NOTE.test(text);
  if (isNote && IN_ROUND_BRACKETS.test(text) && isSmaller(element, style, around, NOTE_SIZE)) return true;
  if ((isInBrackets || isNote || RAISED_NOTE.test(text)) && isRaised(element, style)) {
    const isPower = WORD.test(text) && MEASURE.test(element.previousSibling?.textContent ?? "");
    if (isInBrackets || !isPower || element.querySelector("a")) return true;
  }
  if (ICON.test(text) && ICONS.test(style.fontFamily)) return true;
  const isTime = saysWhenSent(text);
  if (isLink) {
    const leadsHere = element.matches("[href*='#'],[role]");
    if (
      (isTime && leadsHere) ||
      SIGN.test(text) ||
      (ADDRESS.test(text) && isLast(element)) ||
      (isNote && (leadsHere || isInBrackets))
    )
      return true;
  }
  if (!isTime) return isFirst(element) && !isLast(element) && isWriter(element, text, style, around);
  if (isLink) return false;
  if (style.float !== "none" || style.position === "absolute" || style.display !== "inline") return hasClock(text);
  if (isSmaller(element, style)) return isLast(element) || isFirst(element);
  return hasClock(text) && isFirst(element) && isBeforeWriter(element, style);
}

/** Whether what stands next to an element in its line names who says the rest. */
function isBeforeWriter({ nextSibling, nextElementSibling: next }: Element, around: CSSStyleDeclaration): boolean {
  if (!next || (nextSibling !== next && nextSibling?.textContent?.trim())) return false;
  return isWriter(next, next.textContent?.trim() ?? "", getComputedStyle(next), around);
}

/** Whether the text that an element stands in has ended before it, and only says after it what may be done with it. */
function isBelowText(element: Element): boolean {
  const isNone = (node: Node) => {
    const text = node.textContent?.trim() ?? "";
    return !WORD.test(text) || (text.length <= LONGEST && areControls(text));
  };
  for (let next = element.nextSibling; next; next = next.nextSibling) if (!isNone(next)) return false;
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (before.nodeName === "BR") return !GOES_ON.test(textBefore(before));
    const text = before.textContent?.trim() ?? "";
    if (SENTENCE_END.test(text) || (QUOTATION.test(text) && textBefore(before) === "")) return true;
    if (!isNone(before)) return false;
  }
  return false;
}

/** The words that stand last before a node in the element that it stands in. */
function textBefore({ previousSibling }: Node): string {
  for (let before = previousSibling; before; before = before.previousSibling) {
    const text = before.textContent?.trim();
    if (text) return text;
  }
  return "";
}

function isSmaller(
  { parentElement }: Element,
  { fontSize }: CSSStyleDeclaration,
  around = parentElement && getComputedStyle(parentElement),
  than = 1,
): boolean {
  return around !== null && parseFloat(fontSize) < than * parseFloat(around.fontSize);
}

const isDim = (element: Element, style: CSSStyleDeclaration, around?: CSSStyleDeclaration): boolean =>
  isSmaller(element, style, around) || (around !== undefined && style.color !== around.color);

/** Whether an element stands above its line, by whatever means. */
function isRaised(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.localName === "sup" || style.verticalAlign === "super") return true;
  // A cell of a table stands at the top of its row, and what is a box in its line at the top of that.
  const isAtTop = /top$/.test(style.verticalAlign) && style.display === "inline";
  if (isAtTop && isSmaller(element, style, undefined, NOTE_SIZE)) return true;
  const isUp = parseFloat(style.verticalAlign) > 0 || (style.position === "relative" && parseFloat(style.top) < 0);
  return isUp && isSmaller(element, style);
}

/** Whether nothing is said before an element in the one that it stands in, but who says the rest. */
function isFirst(element: Element): boolean {
  for (let before = element.previousSibling; before; before = before.previousSibling) {
    if (!WORD.test(before.textContent ?? "")) continue;
    if (!(before instanceof Element) || !isFirst(before)) return false;
    const text = before.textContent?.trim() ?? "";
    if (!(text.length <= LONGEST && saysWhenSent(text)) && !isWriter(before, text, getComputedStyle(before)))
      return false;
  }
  return true;
}

/** Whether nothing is said after an element in the one that it stands in. */
function isLast(element: Element): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (WORD.test(next.textContent ?? "")) return false;
  }
  return true;
}
