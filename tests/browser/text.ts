import type { Target } from "./rig";

/** The element of a page that a CSS selector finds, even where the page has given `document.querySelector` to a form. */
export function css(selector: string, ...frames: string[]): Target {
  return { frames, expression: `Document.prototype.querySelector.call(document, ${JSON.stringify(selector)})` };
}

/** The quotation that every page of `tests/pages/` has, and the statement it comes from. */
export const QUOTE = css("#quote");
export const QUOTED = "در کنگره حزب کمونیست کارگری شرکت کنید!";

/** A sentence of that page which no statement says. */
export const OTHER = css("#other");
