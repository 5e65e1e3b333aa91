import { ADVERTISEMENT } from "./amid";
import { areControls } from "./controls";
import { MONTHS, WEEKDAYS } from "./day-names";
import { leadsOn } from "./leads-on";
import { shortText } from "./short-text";
import { endsWithVerb, persian, surelyGoesOn } from "./unfinished";
import { saysWhenSent } from "./when-sent";

/** What is looked at of a text, in UTF-16 units; and of so many elements of a line. */
const NEAR = 200;
const MOST_BESIDE = 40;

/** No longer text is a label, in UTF-16 units. */
export const LONGEST_LABEL = 40;

/** What a sentence has directly behind one of its words; a comma; and what parts no labels of a list, as commas and brackets do. */
const GOES_WITH = /^\s*[.!?؟،؛,…»”)\]]|^[:\u200c]/;
const COMMA = /^\s*[،؛,]/;
const STOPS = /^\s*[.!?؟»”]|^\u200c/;
/** What a quotation begins and ends with. */
const OPENS = /[«“]\s*$/;
const CLOSES = /[»”")\]\s]+$/;
/** Brackets that open before a text may hold nothing but a label. */
const BRACKET = /[([]\s*$/;

/** A text that ends with these has ended, or what follows stands beside it; one that ends with those goes on. */
const ENDED = /[.!?؟…|/•·–—-]$/;
const GOES_ON = /[:؛]\s*$/;

/** What pages say of a text as a whole: زنده, خبر فوری; and a day by its date. */
const BADGE =
  /^(?:(?:خبر|گزارش|پخش)\s)?(?:زنده|ویژه|فوری|مهم|جدید|تازه|داغ|اختصاصی|انحصاری|پربازدید|پربحث|برگزیده|خبر|گزارش|یادداشت|تحلیل|گفتگو|گفت[\u200c ]?و[\u200c ]?گو|مصاحبه|سرمقاله|ویدیو|ویدئو|فیلم|عکس|تصویری|صوتی|پادکست|live|new|hot|breaking|exclusive|updated?|video|در حال پخش|می[\u200c ]?پسندم)$/iu;
const DATE = new RegExp(
  `^(?:(?:${WEEKDAYS})[،,]?\\s)?(?:\\p{N}{1,2}\\s(?:${MONTHS})(?:[،,]?\\s\\p{N}{2,4})?|\\p{N}{2,4}[/.-]\\p{N}{1,2}[/.-]\\p{N}{1,4})$`,
  "u",
);

/** Words that are no label by themselves, but of a sentence. */
const OF_SENTENCES =
  /^(?:من|تو|ما|شما|او|وی|آنان|آن[\u200c ]?ها|این[\u200c ]?ها|ایشان|نه|خیر|آری|آیا|شاید|باید|نباید|هرگز|هیچ[\u200c ]?(?:گاه|وقت|کس|یک)|ولی|اما|پس|چرا|چه|چون|کجا|فقط|تنها|حتی|حتا|مگر|مبادا|کاش|گویا|هنوز|همیشه|همواره|بلکه|زیرا|سپس|البته|بنابراین|چنین|چند|چندین|وقتی|هنگامی|غیر|دیگر|خود)$/u;

/** A text that begins with these is said of the words before it: مگر با جنگ. */
const OF_WORDS_BEFORE = /^(?:در|بجز|به[\u200c ]جز|جز|مگر|نه|بدون|غیر|حتی|حتا|ولی|اما)\s|^به\s(?:دروغ|غلط|اشتباه)$/u;

/** So many of something, of which a text goes on to say more: ۱۲ زندانی. */
const COUNTED = /^\p{N}{1,4}\s\p{L}/u;

/** What stands behind another verb: دستگیر شده بودند. */
const AUXILIARY =
  /^(?:ن?می[\u200c ]?\S+|ن?(?:بود|شد|کرد|داد|دار|زد|گرفت|باش|شو|کن|هست|خواه)(?:م|ی|د|یم|ید|ند|ه)?|نیست(?:م|ی|یم|ید|ند)?|است|ا(?:م|ی|یم|ید|ند))$/u;

const WORD = /[\p{L}\p{N}]/u;

/** What has been found to be a label, which no sentence goes on over. */
const labels = new WeakSet<Element>();

/**
 * Whether what is set as a label is, at the beginning or the end of a line, and looks as labels do is a word of the sentence
 * that stands there: the sentence has not ended before it, or cannot begin behind it. Where neither is seen, it is none. What
 * a line has before it is to be asked for first.
 * @param isCalled whether its page calls it a label
 */
export function isOfSentence(element: Element, text: string, isCalled: boolean): boolean {
  // What explains a word may be in it, and come when that is pointed at.
  const said = persian(element instanceof HTMLElement ? element.innerText.trim() : text);
  const [before, after] = [textBeside(element, "previousSibling"), textBeside(element, "nextSibling")];
  const end = persian(before.replace(BRACKET, "").replace(CLOSES, ""));
  const isOf =
    (OPENS.test(before) && GOES_WITH.test(after)) ||
    (WORD.test(before) && !ENDED.test(end) && endsIn(element, said, persian(before), end, after, isCalled)) ||
    ((!WORD.test(before) || ENDED.test(end)) && WORD.test(after) && beginsWith(element, said, after));
  if (isOf) labels.delete(element);
  else labels.add(element);
  return isOf;
}

/** Whether a sentence that has not ended with a stop goes on in an element. */
function endsIn(
  element: Element,
  said: string,
  before: string,
  end: string,
  after: string,
  isCalled: boolean,
): boolean {
  if (OF_SENTENCES.test(said)) return true;
  if (saysOfText(said)) return false;
  // A noun before it may have the letters of a verb: قصد ندارد.
  if (AUXILIARY.test(said) || endsWithVerb(said) || OF_WORDS_BEFORE.test(said)) return true;
  const hasVerb = endsWithVerb(end);
  // Behind a sentence that has its verb, commas and brackets part labels too.
  if ((hasVerb ? STOPS : GOES_WITH).test(after) || GOES_ON.test(before) || surelyGoesOn(before, said)) return true;
  if (hasVerb && !COMMA.test(after) && surelyGoesOn("", after)) return true;
  if (isWordElsewhere(element)) return true;
  // Where a sentence has no verb, as headlines have none, it may have ended.
  const mayHaveEnded = isCalled && !element.matches("a[href]:not([rel~=tag])");
  return !hasVerb && (!mayHaveEnded || WORD.test(textBeside(element, "nextSibling", isShort)));
}

/** Whether a sentence cannot begin behind an element, or begins with it. */
function beginsWith(element: Element, said: string, after: string): boolean {
  // What stands behind a colon is said by the one who is named before it, and what behind a stop is another sentence.
  if (/^\s*[،؛,…]|^\u200c/.test(after)) return true;
  if (saysOfText(said)) return false;
  if (COUNTED.test(said)) return true;
  return surelyGoesOn(said, after) || OF_SENTENCES.test(said) || isWordElsewhere(element);
}

/** Whether a text says something of another as a whole: what it is, when it was sent, what may be done with it. */
const saysOfText = (text: string): boolean =>
  BADGE.test(text) ||
  DATE.test(text) ||
  ADVERTISEMENT.test(text) ||
  leadsOn(text) ||
  areControls(text) ||
  saysWhenSent(text);

/** What is known for a label, or says nothing but what one does. */
const isLabel = (element: Element): boolean =>
  labels.has(element) || saysOfText(shortText(element, LONGEST_LABEL) ?? "");

/** What may be a label by its length. */
const isShort = (element: Element): boolean => shortText(element, LONGEST_LABEL) !== undefined;

/**
 * The text beside an element in its line, across the borders of what it stands in there.
 * @param isPassed whether an element that stands next to it is not looked at
 */
function textBeside(element: Element, side: "previousSibling" | "nextSibling", isPassed = isLabel): string {
  let text = "";
  let at: Node = element;
  for (let count = 0; count < MOST_BESIDE && text.length < NEAR; count++) {
    const next: Node | null = at[side];
    if (next) {
      if (next instanceof Element && isBlock(next)) break;
      at = next;
      if (next instanceof Comment || (next instanceof Element && !WORD.test(text) && isPassed(next))) continue;
      const said = next.textContent ?? "";
      text = side === "nextSibling" ? text + said : said + text;
    } else {
      const { parentElement }: Node = at;
      if (!parentElement || getComputedStyle(parentElement).display !== "inline") break;
      at = parentElement;
    }
  }
  return text;
}

const isBlock = (element: Element): boolean =>
  element.localName !== "br" && !/^(inline|contents|none)/.test(getComputedStyle(element).display);

/** Whether a line sets other words so that surely are its own, with words on both sides. */
function isWordElsewhere(element: Element): boolean {
  const { parentElement, localName } = element;
  const look = (each: Element) => each.getAttribute("class") ?? each.getAttribute("style");
  const isAlike = (each: Element) => each !== element && each.localName === localName && look(each) === look(element);
  const isAmid = ({ previousSibling: before, nextSibling: after }: Element) =>
    isWords(before) && isWords(after) && !ENDED.test(before?.textContent?.replace(CLOSES, "") ?? "");
  const others = Array.from(parentElement?.children ?? []).slice(0, MOST_BESIDE);
  return others.some((each) => isAlike(each) && isAmid(each));
}

const isWords = (node: Node | null): boolean => node instanceof Text && WORD.test(node.data);
