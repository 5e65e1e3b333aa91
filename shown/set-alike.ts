import { type Block, boxesOf, type Piece } from "./blocks";
import { hasInk } from "./ink";
import { type GoesOn, isEnd } from "./unfinished";

/** What is a text of its own, whatever stands above or below it. */
const OWN_TEXT =
  "article,aside,blockquote,button,caption,dd,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,label,legend,li,nav,ol,summary,table,td,th,tr,ul,[role=article],[role=listitem],[role=row],[role=heading]";

/** What pages call the messages of others. */
const MESSAGE = /(^|[\s_-])(message|msg|comment|chat|bubble|tweet|post|reply|item|card|headline|title)s?($|[\s_-])/i;

/** A box is a page of a document, and no message, where it is as high as so many lines. */
const PAGE_LINES = 9;

/** How high a line is, measured by the size of its letters. */
const LINE_HEIGHT = 1.2;

/** Lines of one text are about as long. */
const LEAST_SURE = 0.5;
const LEAST_OF_LINES = 0.75;
const FULL = 0.85;
const MOST_RAGGED = 0.75;

/** Lines are no farther from each other than this, measured by their height. */
const MOST_ROOM = 3;

/** No more pieces of a text are measured. */
const MOST_MEASURED = 24;

interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines that words stand in, by what they fill. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (!piece.node.data.slice(piece.from, piece.to).trim()) continue;
    for (const { left, right, top, bottom } of boxesOf(piece)) {
      const last = lines.at(-1);
      if (last && Math.min(bottom, last.bottom) - Math.max(top, last.top) > (bottom - top) / 2) {
        last.left = Math.min(last.left, left);
        last.right = Math.max(last.right, right);
      } else lines.push({ left, right, top, bottom });
    }
  }
  return lines;
}

const widthOf = ({ left, right }: Line): number => right - left;
const widest = (lines: readonly Line[]): number => Math.max(...lines.map(widthOf));

/** The block that words stand in. */
function blockOf({ node }: Piece): HTMLElement | null {
  let at = node.parentElement;
  while (at && /^(inline|contents|ruby)/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

/** Whether an element is set off from what is around it, as a message is. */
function isBox(element: Element, line: number): boolean {
  const style = getComputedStyle(element);
  const { borderTopWidth, borderBottomWidth, backgroundColor, boxShadow } = style;
  const isSetOff =
    parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0 || hasInk(backgroundColor) || boxShadow !== "none";
  return isSetOff && element.getBoundingClientRect().height < PAGE_LINES * line;
}

/** Whether an element, or what it stands in within another, is a text of its own. */
function isOwnText(element: Element, within: Element, line: number): boolean {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) {
    if (at.matches(OWN_TEXT) || MESSAGE.test(at.getAttribute("class") ?? "") || isBox(at, line)) return true;
  }
  return false;
}

function commonOf(one: Element, other: Element): Element {
  let at: Element | null = one;
  while (at && !at.contains(other)) at = at.parentElement;
  return at ?? document.documentElement;
}

/** What lines of a text begin at: the same edge, whichever way that is said. */
function sideOf({ textAlign, direction }: CSSStyleDeclaration): string {
  if (/^(justify|start|-webkit-auto)$/.test(textAlign)) return direction === "rtl" ? "right" : "left";
  return textAlign.replace(/^-(webkit|moz)-/, "");
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < a / 10;

/** Whether words are set in the same letters, from the same edge. */
function areLettersAlike(a: Piece, b: Piece, one: Element, other: Element): boolean {
  const [before, after] = [a.node.parentElement, b.node.parentElement].map((element) =>
    getComputedStyle(element ?? one),
  ) as [CSSStyleDeclaration, CSSStyleDeclaration];
  if (!isNear(parseFloat(before.fontSize), parseFloat(after.fontSize)) || before.fontWeight !== after.fontWeight)
    return false;
  const [outer, inner] = [getComputedStyle(one), getComputedStyle(other)];
  return outer.color === inner.color && sideOf(outer) === sideOf(inner);
}

/**
 * Whether two blocks are set as one text, of which the second goes on with the first: in the same letters and column, in
 * lines that are about as long, and neither of them a heading, an item, a message or whatever else is a text of its own.
 * @param how how much their words say that a sentence goes on
 * @param isBeside whether nothing stands between them
 */
export function areSetAlike(before: Block, after: Block, how: GoesOn, isBeside: boolean): boolean {
  const [a, b] = [before.pieces.findLast(isSaid), after.pieces.find(isSaid)];
  const [one, other] = [a && blockOf(a), b && blockOf(b)];
  if (!a || !b || !one || !other || one.localName !== other.localName) return false;
  if (a.node.parentElement?.closest("a[href]") || b.node.parentElement?.closest("a[href]")) return false;
  if (!areLettersAlike(a, b, one, other)) return false;
  const height = LINE_HEIGHT * parseFloat(getComputedStyle(one).fontSize);
  const within = commonOf(one, other);
  if (isOwnText(one, within, height) || isOwnText(other, within, height)) return false;
  const [above, below] = [linesOf(before.pieces.slice(-MOST_MEASURED)), linesOf(after.pieces.slice(0, MOST_MEASURED))];
  const [last, next] = [above.at(-1), below[0]];
  if (!last || !next) return false;
  const [box, under] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (Math.abs(box.right - under.right) > height && Math.abs(box.left - under.left) > height) return false;
  if (next.top < last.bottom - height / 2) return false;
  if (how === "hardly" && !isLineByLine(before, above)) return false;
  // The head of a page is set as its text now and then; the last line of a sentence has its end.
  if (below.length === 1 && widest(below) < LEAST_SURE * widest(above) && !isEnd(after.text.trimEnd())) return false;
  return (
    areLongAlike(above, below, how) && (how === "surely" || !isBeside || next.top - last.bottom < MOST_ROOM * height)
  );
}

const isSaid = ({ node, from, to }: Piece): boolean => node.data.slice(from, to).trim() !== "";

/** Whether each line of a text is a block of its own, and the last is as long as others. */
function isLineByLine({ pieces }: Block, lines: readonly Line[]): boolean {
  const blocks = new Set(pieces.slice(-MOST_MEASURED).filter(isSaid).map(blockOf));
  const last = lines.at(-1);
  return (
    blocks.size > 1 && blocks.size === lines.length && last !== undefined && widthOf(last) > MOST_RAGGED * widest(lines)
  );
}

function areLongAlike(above: readonly Line[], below: readonly Line[], how: GoesOn): boolean {
  const ratio = widest(above) / widest(below);
  if (how === "surely") return ratio > LEAST_SURE;
  if (above.length > 1) return ratio > FULL;
  return ratio > (below.length > 1 ? FULL : LEAST_OF_LINES);
}
