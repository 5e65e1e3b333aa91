import { hasWords } from "./has-words";
import { leadsElsewhere } from "./passed-over";
import { shortText } from "./short-text";

/** What stands amid a text and is none of it is no longer, in UTF-16 units. */
const LONGEST = 200;

/** A picture is higher than so many of the letters around it; a smaller one stands for a word or a sign. */
const LEAST_HEIGHT = 2;

const MEDIA = "img,picture,svg,video,audio,canvas,iframe,object,embed";

/** What pages call advertisements, and what is said of them, and no more. */
const CALLED =
  /(^|[\s_-])(ads?|adverts?|advertisements?|advertising|adsbygoogle|adslot|sponsor|sponsored|promo|banner)($|[\s_-])/i;
export const ADVERTISEMENT = /^(تبلیغ|تبلیغات|آگهی|ad|ads|advertisement|sponsored)$/i;

/**
 * Whether an element amid words is none of their text: a figure, a picture with what is said of it, an advertisement, links
 * to other texts.
 */
export function standsAmid(element: Element, isInline: boolean, style: CSSStyleDeclaration): boolean {
  if (isInline && !style.display.startsWith("inline-")) return false;
  if (!isInline && /^(figure|aside)$/.test(element.localName)) return true;
  if (!hasWords(element.parentNode) || shortText(element, LONGEST) === undefined) return false;
  if (hasMedia(element, LEAST_HEIGHT * parseFloat(style.fontSize))) return true;
  return !isInline && (isAdvertisement(element) || leadsElsewhere(element));
}

function hasMedia(element: Element, height: number): boolean {
  const media = Array.from(element.querySelectorAll(MEDIA));
  return media.some((each) => each.getBoundingClientRect().height > height);
}

/** Whether a block is an advertisement by what it is called, or by the words that it begins with. */
export function isAdvertisement(element: Element): boolean {
  if (CALLED.test(`${element.getAttribute("class") ?? ""} ${element.id}`)) return true;
  if (ADVERTISEMENT.test(element.ariaLabel ?? "")) return true;
  return ADVERTISEMENT.test(element.firstElementChild?.textContent?.trim() ?? "");
}
