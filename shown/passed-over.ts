import { areControls } from "./controls";
import { MONTHS, WEEKDAYS } from "./day-names";
import { hasWords } from "./has-words";
import { shortText } from "./short-text";
import { saysWhenSent } from "./when-sent";
import { isCalledWriter } from "./writer";

/** What leads to other texts is no longer than this, and the head of a message than that. In UTF-16 units. */
const LONGEST = 400;
const LONGEST_HEAD = 80;

/** What pages call words that they have pulled out of a text, what is said of a picture, and messages of others amid it. */
const BESIDE_TEXT = /(^|[\s_-])(pull-?quote|(wp-)?caption(-text)?|twitter-tweet|instagram-media)($|[\s_-])/i;

/** What messengers call the message that another answers, of which they show the beginning; where one is only called a reply. */
const ANSWERED =
  /(^|[\s_-])((reply|quoted?)[_-]?(to|preview|message|msg|wrapper)|(message|msg)[_-](reply|quoted?))($|[\s_-])/i;
const REPLY = /(^|\s)(reply|quote)($|\s)/i;
const MESSAGE = /(^|[\s_-])(message|msg|bubble)($|[\s_-])/i;
const LONGEST_ANSWERED = 200;

/** What a page says before the names of other texts. */
const LEAD =
  /^((حتما|همچنین|این (مطلب |خبر )?را هم|بیشتر) (بخوانید|ببینید|بدانید)|(مطالب|مطلب|خبر|اخبار|خبرهای|گزارش‌های) (مرتبط|مشابه)|در همین (باره|زمینه|رابطه)|read (also|more|next)|see also|related( (posts|stories|articles|news))?)\s*[:؛.]?$/i;

/** Whom a message answers or has its words from; when it was changed; what a messenger puts between messages. */
const FROM = /^(در پاسخ به|پاسخ به|باز ?ارسال(\s?شده)? از|هدایت\s?شده از|replying to|in reply to|forwarded from)\s\S/i;
const CHANGED = /^(آخرین ویرایش|ویرایش شده|last edited)[^.!؟]{0,6}:?[\s\p{L}\p{N}/،,:-]*\p{N}$/iu;
const BETWEEN_MESSAGES = /^(پیام[\u200c ]?های (خوانده[\u200c ]?نشده|نخوانده|جدید)|(unread|new) messages)$/i;
/** A day; one of a month, so that «۱۲ نفر» is none. */
const DAY = new RegExp(`^(${WEEKDAYS}|امروز|دیروز)?[،,\\s]*(\\p{N}{1,2} (${MONTHS})( ماه)?( \\p{N}{4})?)?$`, "u");

/** What a name has none of. */
const OF_SENTENCE = /[.!?؟،؛](\s|$)/;
const MOST_WORDS = 5;

/** How a page sets a name. */
const NAME = "a,b,strong,cite,button,[class*=name],[class*=author],[class*=title]";

/** What stands beside a name: that somebody says something, by what name a network knows them, which answer it is. */
const SAYS = /^((گفت|نوشت|نوشته|says)\s*:?|[@#].*)$/;

/**
 * Whether a block is the page's own between the texts of a selection that goes over all of it: what is said of a picture, words
 * that are pulled out, what else to read, a form, a translation, the head of a message. Where a selection begins or ends in
 * one, it is meant.
 */
export function isPassedOver(element: Element, { float, textAlign }: CSSStyleDeclaration): boolean {
  if (element.localName === "figcaption" || isAnswered(element)) return true;
  if (isHead(element, textAlign === "center")) return true;
  return isBesideTexts(element, float) && isBetweenTexts(element);
}

/** Whether a block is the beginning of a message that the one around it answers. */
function isAnswered(element: Element): boolean {
  const called = element.getAttribute("class") ?? "";
  const isCalled = ANSWERED.test(called) || element.ariaLabel === "Quoted message";
  const isReply = isCalled || (REPLY.test(called) && MESSAGE.test(element.parentElement?.getAttribute("class") ?? ""));
  if (!isReply || shortText(element, LONGEST_ANSWERED) === undefined) return false;
  // What is answered is followed by the answer.
  return Boolean(element.nextSibling?.textContent?.trim() || element.nextElementSibling?.textContent?.trim());
}

/** Whether a block is one of those that a page puts beside its texts. */
function isBesideTexts(element: Element, float: string): boolean {
  const isPulled = float !== "none" && element.matches("blockquote,:has(> blockquote)");
  if (isPulled || element.localName === "aside" || BESIDE_TEXT.test(element.getAttribute("class") ?? "")) return true;
  const text = shortText(element, LONGEST);
  if (!text) return false;
  return isForm(element, text) || isTranslation(element, text) || leadsElsewhere(element);
}

/** Whether a block stands between two that have words directly in them, or amid words. Looks at all that its parent holds. */
function isBetweenTexts({ previousElementSibling: before, nextElementSibling: after, parentNode }: Element): boolean {
  return hasWords(parentNode) || (isText(before) && isText(after));
}

const isText = (element: Element | null): boolean => Boolean(element?.matches("p") || (element && hasWords(element)));

/** Whether a block asks for an address, as newsletters do; what is asked in a petition is longer. */
const isForm = ({ localName }: Element, { length }: string): boolean => localName === "form" && length <= LONGEST_HEAD;

/** Whether a block is in another language, and in no Arabic letter: what a page was translated into, or from. */
const isTranslation = (element: Element, text: string): boolean =>
  element.hasAttribute("lang") && !/\p{Script=Arabic}/u.test(text);

/** Whether all that a block says are names of other texts, as links, and what leads to them. */
export function leadsElsewhere(element: Element): boolean {
  const links = element.querySelectorAll("a[href]");
  if (links.length === 0) return false;
  const others = textsIn(element, ({ parentElement }) => !parentElement?.closest("a[href]"));
  if (others.length === 0) return element.matches("ul,ol,nav");
  return LEAD.test(others.map(wordsOf).join(" "));
}

/** Whether a block says who has written a message, whom it answers, when it was sent, or what may be done with it. */
function isHead(element: Element, isCentered: boolean): boolean {
  const text = shortText(element, LONGEST_HEAD);
  if (!text) return false;
  if (CHANGED.test(text) || BETWEEN_MESSAGES.test(text) || (isCentered && DAY.test(text))) return true;
  if (FROM.test(text) && element.querySelector(NAME)) return true;
  if (areControls(text) && element.querySelector("a,button,[role=button]")) return true;
  if (element.matches("h1,h2,h3,h4,h5,h6,:has(p)")) return false;
  const texts = textsIn(element);
  const words = texts.map(wordsOf);
  const sent = words.findIndex((_words, at) => saysWhenSent(words.slice(at).join(" ")));
  const names = sent < 0 ? texts : texts.slice(0, sent);
  const name = names.map(wordsOf).join(" ");
  if (OF_SENTENCE.test(name) || name.split(" ").length > MOST_WORDS) return false;
  return sent < 0 ? isCalledWriter(element) : names.every((text) => SAYS.test(wordsOf(text)) || isName(text));
}

/** Whether a text is set as a name is. */
const isName = ({ parentElement }: Text): boolean => Boolean(parentElement?.closest(NAME));

const wordsOf = ({ data }: Text): string => data.trim().replace(/\s+/g, " ");

function textsIn(element: Element, isMeant: (text: Text) => boolean = () => true): Text[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (/[\p{L}\p{N}]/u.test(text.data) && isMeant(text)) found.push(text);
  }
  return found;
}
