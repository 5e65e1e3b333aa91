import { isNumeral } from "./beyond";
import { isSentenceBorder } from "./borders";
import type { Core } from "./core";
import type { Query } from "./query";

/** The number or the letter of an item, before its first sentence and behind the last one: ۳. , (۳) , الف) . */
const ITEM =
  /(?:^|[.!?؟…:؛»"])\s*(?:[([](?:\p{N}{1,2}|الف|[اأبپتثجچحخدهز])[)\]]|\p{N}{1,2}[^\S\n]?[).–-]|(?:الف|[بپتثجچحخدهز])[).])$/u;
/** In UTF-16 units, with what is around it. */
const LONGEST_ITEM = 8;
/** Behind a number they are counted: ۵. هزار کارگر. */
const COUNTED =
  /^(?:هزار|میلیون|میلیارد|تریلیون|درصد|سال|ماه|هفته|روز|ساعت|دقیقه|تن|نفر|بار|مورد|متر|کیلو\S*|تومان|ریال|دلار|یورو)$/u;
const LETTER = /^(?:الف|\p{L})$/u;

/** Does one word before a quotation that begins a sentence of its text number it, where it is not numbered there? */
export function isItem({ text, words }: Query, { words: own, text: [place] }: Core, end: number): boolean {
  const [word, next, previous] = [words[end - 1], words[end], own[place - 1]];
  if (!word || !next || !isSentenceBorder(own, place, -1)) return false;
  if (previous && (isNumeral(previous) || LETTER.test(previous.letters))) return false;
  if (isNumeral(next) || COUNTED.test(next.letters)) return false;
  const before = text.slice(Math.max(0, word.range[0] - LONGEST_ITEM), next.range[0]);
  const isCut = word.range[0] > LONGEST_ITEM;
  return /\s$/u.test(before) && ITEM.test(`${isCut ? " " : ""}${before.trimEnd()}`);
}
