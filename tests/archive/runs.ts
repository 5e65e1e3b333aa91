import fc from "fast-check";
import { statements } from "./bundled";

/** The words of each statement, as white space parts them. */
export const words = statements.map(({ text }) => text.split(/\s+/));

/** With these left out before it a run says something else. */
const NEGATION = /^(?:نمی|بی|نا)$/u;

/** Words in a row of any statement, at least and at most so many. None begins behind a negation that is written apart. */
export const runOf = (least: number, most: number) =>
  fc
    .tuple(fc.nat(statements.length - 1), fc.nat(), fc.integer({ min: least, max: most }))
    .map(([which, at, length]) => {
      const own = words[which] ?? [];
      const place = at % (own.length - length);
      const from = place > 0 && NEGATION.test(own[place - 1] ?? "") ? place - 1 : place;
      return own.slice(from, from + length).join(" ");
    });
