import { ADVERTISEMENT, isAdvertisement } from "./amid";
import type { Block } from "./blocks";
import { PAGE_NUMBER } from "./document-pages";
import { leadsElsewhere } from "./passed-over";
import { shortText } from "./short-text";
import { isEnd } from "./unfinished";

/** What stands amid a sentence is no longer, in UTF-16 units. */
const LONGEST = 240;
const LONGEST_SMALL = 120;
const LONGEST_HEAD = 60;

/** What is no head of a page. */
const NO_HEAD = "h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,summary,label,article [class*=name]";

/** The letters of what is said of a picture, and of the head of a page, are smaller than a text's. */
const SMALLER = 0.95;

/** What is put beside a text, or has something that is seen and not read. */
const BESIDE = "figure,figcaption,aside,header,footer,nav,[class*=caption],[class*=footer],[class*=header]";
const MEDIA = ":has(img,picture,video,audio,iframe,object)";

const sizeAt = (element: Element | null): number => (element ? parseFloat(getComputedStyle(element).fontSize) : 0);

const elementsOf = ({ pieces }: Block): (Element | null)[] =>
  pieces.filter(({ node, from, to }) => node.data.slice(from, to).trim()).map(({ node }) => node.parentElement);

/** Whether an element, or what it stands in beside another, is the page's own: not a text of its own, nor a part of that of the other. */
function isBeside(element: Element | null, other: Element | null): boolean {
  for (let at = element; at && !at.contains(other); at = at.parentElement) {
    if (shortText(at, LONGEST) === undefined) return false;
    if (at.matches(BESIDE) || at.matches(MEDIA) || isAdvertisement(at) || leadsElsewhere(at)) return true;
  }
  return false;
}

/**
 * Whether a block stands between the halves of a sentence if it goes on behind it: the number of a page, what is said of a
 * picture, links to other texts, an advertisement.
 * @param before the block that ends with the first half
 */
export function isBetweenHalves(before: Block, between: Block): boolean {
  const said = between.text.trim();
  if (PAGE_NUMBER.test(said) || ADVERTISEMENT.test(said)) return true;
  const elements = elementsOf(between);
  if (elements.every((element) => element?.closest("a[href]"))) return true;
  const last = elementsOf(before).at(-1) ?? null;
  return elements.every((element) => isBeside(element, last));
}

/** Whether a block may do so because it is short and has no sentence, as the head of a page, where the sentence surely goes on. */
export function isShortBetween({ text, pieces }: Block): boolean {
  const said = text.trim();
  const element = pieces.find(({ node }) => node.data.trim())?.node.parentElement;
  return said.length <= LONGEST_HEAD && !isEnd(said) && !element?.closest(NO_HEAD);
}

/** Whether a block may do so because it is set in smaller letters, as notes are. */
export function isSmallBetween(before: Block, between: Block): boolean {
  const size = SMALLER * sizeAt(elementsOf(before).at(-1) ?? null);
  return between.text.trim().length <= LONGEST_SMALL && elementsOf(between).every((element) => sizeAt(element) < size);
}
