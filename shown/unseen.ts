/** Letters smaller than this are specks. In CSS pixels. */
const LEAST_FONT_PX = 2;

/** A box no larger than this shows nothing of what is in it. In CSS pixels. */
const SPECK_PX = 2;

/** What stands so far beside its page was put there in order not to be seen. In CSS pixels. */
const FAR_PX = 800;

/** `inset` by half and more, circles without a radius, and corners that all lie at one point. */
const CLIPPED_AWAY =
  /^(inset\(([5-9]\d|\d{3})[\d.]*%|(circle|ellipse)\(0|polygon\((evenodd, |nonzero, )?(0[px%]*[ ,]*)+\))/;

/** Whether letters directly in an element of this style cannot be read. */
export const hidesText = ({ visibility, fontSize }: CSSStyleDeclaration): boolean =>
  visibility !== "visible" || parseFloat(fontSize) < LEAST_FONT_PX;

/**
 * Whether nothing in this element can be seen, of what is no frame, field or picture. A style is asked for what is needed
 * and no more: each answer costs as much as the rest of this.
 */
export function isUnseen(element: Element, style: CSSStyleDeclaration, display: string, position: string): boolean {
  // An element that only groups others has no box of its own, and is called invisible.
  if (style.contentVisibility === "hidden" || (display !== "contents" && !element.checkVisibility())) return true;
  // What waits to be faded in is there to be read; a page does that with blocks.
  if (style.opacity === "0" && style.transitionDuration === "0s" && style.animationName === "none") return true;
  if (display === "inline") return position === "static" && isInvisibleInk(element, style);
  const isPlaced = position === "absolute" || position === "fixed";
  if (isPlaced && /^rect\((\dpx,? ?){4}\)/.test(style.clip)) return true;
  const { clipPath } = style;
  if (clipPath !== "none" && CLIPPED_AWAY.test(clipPath)) return true;
  const isClipping = style.overflow !== "visible" && /hidden|clip/.test(style.overflow);
  if (isClipping) {
    const { textIndent } = style;
    if (Math.abs(parseFloat(textIndent)) >= (textIndent.includes("%") ? 100 : FAR_PX)) return true;
  }
  const isTransformed = style.transform !== "none";
  if (!isClipping && !isPlaced && !isTransformed) return false;
  const box = element.getBoundingClientRect();
  const isSpeck = Math.min(box.width, box.height) <= SPECK_PX;
  return isSpeck ? isClipping || isTransformed : isPlaced && isFar(element, box);
}

/** Whether a box is far from what its element is written in, where no scrolling of the page leads. */
function isFar(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  const { clientWidth } = document.documentElement;
  if (right > 0 && left < clientWidth && bottom + scrollY > 0) return false;
  const from = (element.parentElement ?? document.documentElement).getBoundingClientRect();
  return Math.max(from.left - right, left - from.right, from.top - bottom, top - from.bottom) > FAR_PX;
}

const NO_INK = /^(transparent|rgba\(.*, 0\))$/;

/**
 * Whether letters have no colour amid letters that have one. Where none has, what is seen is a picture of them below; and
 * letters may be drawn by what is behind them.
 */
function isInvisibleInk({ parentElement }: Element, { color, backgroundClip }: CSSStyleDeclaration): boolean {
  if (!NO_INK.test(color) || backgroundClip === "text" || !parentElement) return false;
  return !NO_INK.test(getComputedStyle(parentElement).color);
}
