import { numberIn } from "../persian/digits";

/** How mail marks the lines of a letter that is answered; before a number it may say that there is more. */
const ANSWERED = /^\s*>[> ]*(?=[^\p{N}> ]|$)/u;

const CLOCK = "\\p{N}{1,2}:\\p{N}{2}(?::\\p{N}{2})?(?:\\s?[AP]M)?";
const DATE = "\\p{N}{1,4}[./-]\\p{N}{1,2}[./-]\\p{N}{1,4}";
const NAME = "[^:<>\\[\\]\\n]{1,30}";
const FORMS = [
  `(?:\\[${CLOCK}\\]|${CLOCK})\\s*<${NAME}>`,
  `\\[(?:${CLOCK},? ${DATE}|${DATE},? ${CLOCK})\\] ${NAME}:`,
  `${DATE},? ${CLOCK} - ${NAME}:`,
];

/** How programs for conversations write down who spoke when: [12:30] <reza>; [12:30, 7/12/2022] رضا:; 7/12/22, 12:30 - رضا: */
const SPOKEN = new RegExp(`^\\s*(?:${FORMS.join("|")})\\s`, "iu");

/** The number of a paragraph or of an item: ۱- or 12. , but not ۱۲-۱۴ nor ۱۴۰۰ -. */
const NUMBER = /^\s*(\p{N}{1,3})\s?[-–.)](?:\s+(?!\p{N})|$)/u;

/** The letter of an item: الف) or b) . It counts nothing. */
const LETTERED = "(?:الف|\\p{L})\\)";
const LETTER = new RegExp(`^\\s*${LETTERED}\\s+(?=\\S)`, "u");

/** Longer than any head, with what is before it. In UTF-16 units. */
const LONGEST = 100;

const BEGINS = `(?:[>[\\p{N}]|${LETTERED})`;
const MAYBE = new RegExp(`\\s*${BEGINS}`, "uy");
const MAYBE_NEXT = new RegExp(`\\n(?=[^\\S\\n]*${BEGINS})`, "gu");

/** What stands at the beginning of a line that is not its writer's, but what others have put before it. */
export interface Head {
  /** In UTF-16 units. */
  readonly length: number;
  /** Of an item, if it may be one. */
  readonly number?: number;
  /** Whether somebody begins to speak, or an item begins: the line goes on from no other. */
  readonly isNew: boolean;
}

/** @param text in which a line begins at `from` */
export function headOf(text: string, from: number, to: number): Head | undefined {
  MAYBE.lastIndex = from;
  if (!MAYBE.test(text)) return undefined;
  const beginning = text.slice(from, Math.min(to, from + LONGEST));
  const spoken = SPOKEN.exec(beginning);
  const item = spoken ? null : NUMBER.exec(beginning);
  if (item) return { length: item[0].length, number: numberIn(item[1] ?? ""), isNew: true };
  const letter = spoken ? null : LETTER.exec(beginning);
  const [head] = spoken ?? letter ?? ANSWERED.exec(beginning) ?? [];
  return head === undefined ? undefined : { length: head.length, isNew: spoken !== null || letter !== null };
}

/**
 * Where the next line begins that has such a head, in a text whose line ends are shown; `to` where none has.
 * @param within no farther is looked, in UTF-16 units
 */
export function nextHead(text: string, from: number, to: number, within: number): number {
  for (const { index } of text.slice(from, Math.min(to, from + within)).matchAll(MAYBE_NEXT)) {
    const start = from + index + 1;
    if (start < to && headOf(text, start, to)) return start;
  }
  return to;
}
