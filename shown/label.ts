import { areControls } from "./controls";
import { hasWords } from "./has-words";
import { hasInk } from "./ink";
import { isOfSentence, LONGEST_LABEL } from "./of-sentence";
import { shortText } from "./short-text";

/** A text of more words is no label. */
const MOST_WORDS = 5;

/** No more labels stand beside each other. */
const MOST_LABELS = 12;

/** A text of its own has no fewer words. */
const FEWEST_WORDS = 3;
const FEWEST_IN_LINE = 5;

/** What pages call labels, and who has written something and when. */
const CALLED =
  /(^|[\s_-])(badge|tag|label|chip|pill|btn|button|share|byline|author|date|category|kicker|rubric|topic)s?($|[\s_-])/i;

/** Words of a text, however they are set. */
const OF_TEXT = "mark,q,ins,del,sup,sub,ruby,kbd,code,samp,var,dfn,abbr,bdi,bdo";

/** Room beside a label that is drawn as one, in CSS pixels; and beside one that is not, measured by the size of its letters. */
const LEAST_PADDING = 6;
const LEAST_ROOM = 0.7;

/** What fills its line. */
const FULL = 0.85;
const LINES = 1.6;
const USUAL_LINE_HEIGHT = 1.5;

/** What ends as a sentence or a part of one does, or has but one half of its quotation marks, is of a sentence: a half before all of it, or behind it. */
const SENTENCE_END = /[.!?؟…،؛:][»”")\]]*$|^[^«]*»$|^«[^»]*$/;
const WORD = /[\p{L}\p{N}]/u;

const countOf = (text: string): number => text.split(/\s+/).length;

/** Whether an element in a line is a text of its own there: a label at one of its ends, or one of several texts beside each other. */
export function isOwnInLine(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/^inline(-|$)/.test(style.display) || element.matches(OF_TEXT)) return false;
  const { parentElement, firstChild } = element;
  if (!parentElement || !firstChild) return false;
  const isCalled = CALLED.test(element.getAttribute("class") ?? "") || element.matches("a[rel~=tag]");
  const isPlain = style.display === "inline" && !isCalled;
  if (isPlain && element.matches("a[href],li") && isAmongTexts(element, style) && !hasWords(parentElement)) return true;
  // Most elements of a line are ruled out here: words that are set in other letters.
  if (isPlain && parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) < LEAST_PADDING && !hasMargin(style))
    return false;
  const text = shortText(element, LONGEST_LABEL);
  if (text === "" || isPartOfWord(element, text)) return false;
  if (text !== undefined && !isPlain && isLabel(text, style, isCalled)) {
    return isAtEnd(element) && !isOfSentence(element, text, isCalled);
  }
  if (hasWords(parentElement)) return false;
  return isBroken(element, style) || (isAmongTexts(element, style) && (isSetApart(style) || fillsLine(element, style)));
}

const LETTER_LAST = /\p{L}\u200c?$/u;
const LETTER_FIRST = /^\u200c?\p{L}/u;

/** No longer text is a part of a word: نا, غیر, a letter. */
const PART = /^\p{Script=Arabic}{1,3}$/u;

/** Whether an element is a part of a word: it has a few letters, and one stands right before it or right behind it; or it is one. */
function isPartOfWord({ previousSibling, nextSibling }: Element, text: string | undefined): boolean {
  if (text === undefined || !PART.test(text)) return false;
  if (text.length === 1 && LETTER_LAST.test(text)) return true;
  const isLetter = (node: Node | null, letter: RegExp) => node instanceof Text && letter.test(node.data);
  return isLetter(previousSibling, LETTER_LAST) || isLetter(nextSibling, LETTER_FIRST);
}

function isLabel(text: string, style: CSSStyleDeclaration, isCalled: boolean): boolean {
  if (countOf(text) > MOST_WORDS || SENTENCE_END.test(text)) return false;
  return isCalled || isSetApart(style) || areControls(text) || (isDrawn(style) && paddingOf(style) >= LEAST_PADDING);
}

const paddingOf = ({ paddingLeft, paddingRight }: CSSStyleDeclaration) =>
  parseFloat(paddingLeft) + parseFloat(paddingRight);

const isDrawn = ({ backgroundColor, borderLeftWidth, borderRightWidth }: CSSStyleDeclaration): boolean =>
  hasInk(backgroundColor) || parseFloat(borderLeftWidth) + parseFloat(borderRightWidth) > 0;

const hasMargin = ({ marginLeft, marginRight }: CSSStyleDeclaration) => marginLeft !== "0px" || marginRight !== "0px";

/** Whether there is more room beside an element than between words. */
function isSetApart(style: CSSStyleDeclaration): boolean {
  const { fontSize, marginLeft, marginRight, paddingLeft, paddingRight } = style;
  const room = Math.max(
    parseFloat(marginLeft) + parseFloat(paddingLeft),
    parseFloat(marginRight) + parseFloat(paddingRight),
  );
  return room >= LEAST_ROOM * parseFloat(fontSize);
}

/** Whether what stands next to an element is several words long, as it is itself. */
function isAmongTexts(element: Element, style: CSSStyleDeclaration): boolean {
  const least = style.display === "inline" && !isSetApart(style) ? FEWEST_IN_LINE : FEWEST_WORDS;
  const isText = (each: Element | null) => each === null || countOf(each.textContent?.trim() ?? "") >= least;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  return (before ?? after) !== null && isText(element) && isText(before) && isText(after);
}

/** Whether a box has lines of its own. */
function isBroken(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === "inline" || countOf(element.textContent?.trim() ?? "") < FEWEST_WORDS) return false;
  const line = parseFloat(style.lineHeight) || USUAL_LINE_HEIGHT * parseFloat(style.fontSize);
  return element.getBoundingClientRect().height > LINES * line;
}

/** Whether a box is as wide as what it stands in. */
const fillsLine = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  display !== "inline" &&
  element.getBoundingClientRect().width > FULL * (element.parentElement?.clientWidth ?? Infinity);

/** Whether the line that an element stands in begins or ends with it, but for other labels, and has more than that. */
function isAtEnd(element: Element): boolean {
  const [before, after] = [labelsOn(element, "previousSibling"), labelsOn(element, "nextSibling")];
  return (before !== undefined || after !== undefined) && !(before === 0 && after === 0);
}

/** How many labels stand on one side of an element, where nothing else does; `undefined` where that is a text, or too much. */
function labelsOn(element: Element, side: "previousSibling" | "nextSibling"): number | undefined {
  let count = 0;
  for (let at = element[side]; at; at = at[side]) {
    if (at instanceof Comment || !WORD.test(at.textContent ?? "")) continue;
    if (!(at instanceof Element) || !mayBeLabel(at) || ++count > MOST_LABELS) return undefined;
  }
  return count;
}

function mayBeLabel(element: Element): boolean {
  const text = shortText(element, LONGEST_LABEL);
  return text !== undefined && countOf(text) <= MOST_WORDS && !SENTENCE_END.test(text);
}
