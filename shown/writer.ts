import { shortText } from "./short-text";
import { hasClock, saysWhenSent } from "./when-sent";

/** What pages call the name of who has written a message, in the classes and other attributes of its element. */
const CALLED =
  /(^|[\s_-])(user|sender|author|writer|nick|peer|display|screen|profile|contact)([_-]?(name|title))?($|[\s_-])|username|nickname|(^|\s)name($|\s)/i;

/** Whether a page calls an element so. */
export const isCalledWriter = (element: Element): boolean =>
  CALLED.test(element.getAttribute("class") ?? "") || element.matches("[itemprop=author],[rel~=author]");

/** The address of somebody's own page. */
const OWN_PAGE = /\/(u|users?|profiles?|members?|authors?|people)\/|\/@/i;

/** Whether letters are bolder than those around them, of which the weight is known in numbers. */
const isBolder = ({ fontWeight }: CSSStyleDeclaration, around?: CSSStyleDeclaration): boolean =>
  Number(fontWeight) >= 600 && Number(around?.fontWeight) < 600;

/** As programs for conversations in lines put who speaks: <reza>. */
const IN_ANGLES = /^<[^<>\s]+>$/;

/** No longer text is the time of a message, in UTF-16 units. */
const LONGEST_TIME = 30;

/** Whether the time of a message stands beside an element, or beside what it is in. */
function isInMessage({ parentElement }: Element): boolean {
  const beside = [...(parentElement?.children ?? []), parentElement?.nextElementSibling];
  const times = beside.map((each) => (each && shortText(each, LONGEST_TIME)) ?? "");
  return times.some((text) => hasClock(text) && saysWhenSent(text));
}

/**
 * Whether an element, which a line begins with, names who says the rest of it, as in a message or a conversation: it is
 * called so by its page, leads to that writer's own page, is bold and stands before a colon, or is set otherwise than the
 * rest in a message that has a time.
 * @param around the style of the element that it stands in
 */
export function isWriter(
  element: Element,
  text: string,
  style: CSSStyleDeclaration,
  around?: CSSStyleDeclaration,
): boolean {
  if (style.display !== "inline" && style.display !== "inline-block") return false;
  // A name in a network may have a dot in it.
  if (!/\p{L}/u.test(text) || /[؟?!،]|\.(?!\w)/u.test(text)) return false;
  if (IN_ANGLES.test(text) && saysWhenSent(element.previousElementSibling?.textContent?.trim() ?? "")) return true;
  const after = element.nextSibling?.textContent?.trimStart() ?? "";
  if (isBolder(style, around) && (text.endsWith(":") || after.startsWith(":"))) return true;
  if (around && (isBolder(style, around) || style.color !== around.color) && isInMessage(element)) return true;
  if (isCalledWriter(element)) return true;
  const link = element.matches("a") ? element : element.firstElementChild;
  const address = link?.matches("a[href]") && link.textContent?.trim() === text ? link.getAttribute("href") : null;
  return Boolean(address && (OWN_PAGE.test(address) || isOwnPageOf(text, address)));
}

/** Where news come from, and by whom, as agencies put it before them: تهران – ایسنا – . */
const DATELINE = /^\p{L}[\p{L}\u200c ]{1,20}([–—-]|[(،,/])[\p{L}\u200c )]*[–—-]$/u;

/** Whether an element, which a text begins with, says where news come from: its page calls it so, or it is bold and is written so. */
export function isDateline(
  element: Element,
  text: string,
  style: CSSStyleDeclaration,
  around?: CSSStyleDeclaration,
): boolean {
  const { previousSibling, nextSibling } = element;
  if (previousSibling?.textContent?.trim() || !nextSibling?.textContent?.trim()) return false;
  return /(^|[\s_-])dateline($|[\s_-])/i.test(element.className) || (isBolder(style, around) && DATELINE.test(text));
}

/** Whether an address ends with a name, as those of people do in networks where these are one. */
const isOwnPageOf = (name: string, address: string): boolean =>
  /^@?[\w.]+$/.test(name) &&
  address
    .replace(/\/$/, "")
    .toLowerCase()
    .endsWith(`/${name.replace("@", "").toLowerCase()}`);
