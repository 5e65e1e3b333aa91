/** How mail marks the lines of a letter that is answered. */
const ANSWERED = /^\s*>[> ]*/;

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

/** Longer than any head, with what is before it. In UTF-16 units. */
const LONGEST = 100;

const MAYBE_NEXT = /\n(?=[^\S\n]*[>[\p{N}])/gu;

/** What stands at the beginning of a line that is not its writer's, but what others have put before it. */
export interface Head {
  /** In UTF-16 units. */
  readonly length: number;
  /** Whether somebody begins to speak: the line goes on from no other. */
  readonly isSpoken: boolean;
}

/** @param text in which a line begins at `from` */
export function headOf(text: string, from: number, to: number): Head | undefined {
  const beginning = text.slice(from, Math.min(to, from + LONGEST));
  const spoken = SPOKEN.exec(beginning);
  const [head] = spoken ?? ANSWERED.exec(beginning) ?? [];
  return head === undefined ? undefined : { length: head.length, isSpoken: spoken !== null };
}

/** Where the next line begins that has such a head, in a text whose line ends are shown; `to` where none has. */
export function nextHead(text: string, from: number, to: number): number {
  MAYBE_NEXT.lastIndex = from;
  for (let found = MAYBE_NEXT.exec(text); found && found.index + 1 < to; found = MAYBE_NEXT.exec(text)) {
    if (headOf(text, found.index + 1, to)) return found.index + 1;
  }
  return to;
}
