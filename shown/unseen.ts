import { hasWords } from "./has-words";

/** Letters smaller than this are specks. In CSS pixels. */
const LEAST_FONT_PX = 2;

/** What is more faded than this is not seen. */
const LEAST_OPACITY = 0.05;

/** A box no larger than this shows nothing of what is in it. In CSS pixels. */
const SPECK_PX = 2;

/** What stands so far beside its page was put there in order not to be seen. In CSS pixels. */
const FAR_PX = 800;

/** Letters that are drawn so much nearer lie upon each other. Measured by their size. */
const MOST_DRAWN_TOGETHER = 0.5;

/** What is blurred more than this is not read. Measured by the size of its letters. */
const MOST_BLURRED = 0.3;

/** Whether letters directly in an element of this style cannot be read: no letters, specks, dots, or one upon the other. */
export function hidesText(style: CSSStyleDeclaration): boolean {
  const { visibility, letterSpacing } = style;
  const size = parseFloat(style.fontSize);
  if (visibility !== "visible" || size < LEAST_FONT_PX || parseFloat(letterSpacing) <= -MOST_DRAWN_TOGETHER * size)
    return true;
  const security = style.getPropertyValue("-webkit-text-security");
  return security !== "" && security !== "none";
}

/** Whether a filter or a mask leaves nothing of an element. */
function isFilteredAway(style: CSSStyleDeclaration): boolean {
  const { filter, maskImage } = style;
  if (filter !== "none") {
    const opacity = /opacity\(([\d.]+)\)/.exec(filter)?.[1];
    const blur = /blur\(([\d.]+)px\)/.exec(filter)?.[1];
    if (Number(opacity) < LEAST_OPACITY || Number(blur) > MOST_BLURRED * parseFloat(style.fontSize)) return true;
  }
  if (!maskImage || maskImage === "none") return false;
  return /^0(px|%)?( 0(px|%)?)?$/.test(style.maskSize) || !INK.test(maskImage.replace(NO_INKS, ""));
}

/**
 * Whether nothing in this element can be seen, of what is no frame, field or picture. A style is asked for what is needed
 * and no more: each answer costs as much as the rest of this.
 * @param around the style of the element that it stands in, where that is read too
 */
export function isUnseen(
  element: Element,
  style: CSSStyleDeclaration,
  display: string,
  position: string,
  around?: CSSStyleDeclaration,
): boolean {
  // An element that only groups others has no box of its own, and is called invisible.
  if (style.contentVisibility === "hidden" || (display !== "contents" && !element.checkVisibility())) return true;
  if (display === "contents") return false;
  if (Number(style.opacity) < LEAST_OPACITY && !waits(element, style)) return true;
  if (isFilteredAway(style)) return true;
  if (display === "inline" && position === "static") return isInvisibleInk(element, style, around);
  const isPlaced = position === "absolute" || position === "fixed";
  if (isPlaced && /^rect\((\dpx,? ?){4}\)/.test(style.clip)) return true;
  const { clipPath } = style;
  if (clipPath !== "none" && isClippedAway(clipPath)) return true;
  const isClipping = style.overflow !== "visible" && /hidden|clip/.test(style.overflow);
  const { textIndent } = style;
  if (Math.abs(parseFloat(textIndent)) >= (textIndent.includes("%") ? (isClipping ? 100 : Infinity) : FAR_PX))
    return true;
  const isTransformed = style.transform !== "none";
  const isInLine = display.startsWith("inline");
  // To be moved out of a line, a piece of it may float too.
  const isMoved = isPlaced || (isInLine && (isTransformed || position === "relative")) || style.float !== "none";
  if (!isClipping && !isMoved && !isTransformed) return false;
  const box = element.getBoundingClientRect();
  if (runsBy(element, style)) return false;
  if (isMoved && (isFar(element, box) || (isPlaced && isBehindWindow(element, box)))) return true;
  if (Math.min(box.width, box.height) > SPECK_PX)
    return isClipping && isInLine && hasWords(element) && isPushedOut(element, box);
  // What has no room of its own may hold what has.
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return isClipping || (isTransformed && Math.min(offsetWidth, offsetHeight) > SPECK_PX);
}

/**
 * Whether what is faded waits to be faded in, and is there to be read: a page does that with blocks, and not with some of the
 * words of a line, nor with what comes when something else is pointed at.
 */
function waits({ parentNode }: Element, style: CSSStyleDeclaration): boolean {
  const isStill = style.transitionDuration === "0s" && style.animationName === "none";
  return !isStill && style.pointerEvents !== "none" && !hasWords(parentNode);
}

/** Whether words move past a window in their line, as news do: now they are out of it, and then in it. */
const runsBy = ({ localName, parentNode }: Element, { animationName }: CSSStyleDeclaration): boolean =>
  localName === "marquee" || (animationName !== "none" && !hasWords(parentNode));

/** Whether a box is far from what its element is written in, where no scrolling of the page leads. */
function isFar(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  const { clientWidth } = document.documentElement;
  if (right > 0 && left < clientWidth && bottom + scrollY > 0) return false;
  if (!hasWords(element.parentNode) && isInPane(element)) return false;
  const from = (element.parentElement ?? document.documentElement).getBoundingClientRect();
  return Math.max(from.left - right, left - from.right, from.top - bottom, top - from.bottom) > FAR_PX;
}

/**
 * Whether a box is in no part of the piece of a line that would show it, as words are that come when that is pointed at; or,
 * of words amid others, of the block.
 */
function isBehindWindow(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  const { offsetParent } = element as HTMLElement;
  if (!offsetParent) return false;
  const { display, overflow } = getComputedStyle(offsetParent);
  if (!/hidden|clip/.test(overflow) || !(display.startsWith("inline") || hasWords(element.parentNode))) return false;
  const window = offsetParent.getBoundingClientRect();
  return left >= window.right || right <= window.left || top >= window.bottom || bottom <= window.top;
}

/** Whether the words in a piece of a line that clips them are pushed out of it, as those are that a picture stands for. */
function isPushedOut(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  return left >= words.right || right <= words.left || top >= words.bottom || bottom <= words.top;
}

/** Whether an element stands in something that a user can scroll sideways. */
function isInPane({ parentElement: at }: Element): boolean {
  for (; at && at !== document.body; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** Whether a path leaves nothing: insets that meet, circles without a radius, corners that all lie at one point. */
function isClippedAway(path: string): boolean {
  const insets = /^inset\(([^)]*?)( round .*)?\)$/.exec(path)?.[1]?.split(" ");
  if (!insets) return /^((circle|ellipse)\(0|polygon\((evenodd, |nonzero, )?(0[px%]*[ ,]*)+\))/.test(path);
  const [top = "", right = top, bottom = top, left = right] = insets;
  const share = (inset: string) => (inset.endsWith("%") ? parseFloat(inset) : 0);
  return share(top) + share(bottom) >= 100 || share(left) + share(right) >= 100;
}

const NO_INK = /^(transparent|(rgba\(.*,|.* \/) 0(\.0[0-4]\d*)?\))$/;

/** Colours in the image of a mask that leave nothing, and whatever else may be in one that leaves something. */
const NO_INKS = /transparent|(rgba\([^()]*,|[a-z]+\([^()]*\/) 0(\.0[0-4]\d*)?\)/g;
const INK = /rgb|hsl|hwb|lab|lch|color|url|image|element/;

/** Colours no farther from each other than this, of 255, are one to the eye. */
const LEAST_DIFFERENCE = 8;

function areAlike(color: string, ground: string | undefined): boolean {
  if (color === ground) return true;
  const [a, b] = [channelsOf(color), channelsOf(ground)];
  return (
    a?.length === 3 && b?.length === 3 && a.every((value, at) => Math.abs(value - (b[at] ?? 0)) <= LEAST_DIFFERENCE)
  );
}

const channelsOf = (color: string | undefined) =>
  /^rgb\((.*)\)$/
    .exec(color ?? "")?.[1]
    ?.split(",")
    .map(Number);

/**
 * Whether letters amid others cannot be told from what is behind them: they have no colour, or that of the ground. Where none
 * has a colour, what is seen is a picture of them below; and letters may be drawn by what is behind them.
 */
function isInvisibleInk(element: Element, style: CSSStyleDeclaration, around?: CSSStyleDeclaration): boolean {
  const { parentElement } = element;
  if (!parentElement || !around) return false;
  const [{ webkitTextFillColor: color }, { webkitTextFillColor: others }] = [style, around];
  if (color === others || NO_INK.test(others) || style.backgroundClip === "text") return false;
  // Between letters that stand apart, room is seen whatever its colour.
  if (NO_INK.test(color)) return Boolean(element.textContent?.trim());
  if (!isAmidWords(parentElement, around)) return false;
  const { backgroundColor } = style;
  const ground = NO_INK.test(backgroundColor) ? groundOf(parentElement) : backgroundColor;
  return areAlike(color, ground) && Boolean(element.textContent?.trim());
}

/** Whether words stand directly in an element, or in the one whose line it is in. */
const isAmidWords = (parent: Element, { display }: CSSStyleDeclaration): boolean =>
  hasWords(parent) || (display === "inline" && hasWords(parent.parentNode));

/** The colour behind letters; `undefined` where that is a picture. */
function groundOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== "none") return undefined;
    if (!NO_INK.test(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}
