import fc from "fast-check";
import { statements } from "./bundled";

/** The words of each statement, as white space parts them. */
export const words = statements.map(({ text }) => text.split(/\s+/));

/** Words in a row of any statement, at least and at most so many. */
export const runOf = (least: number, most: number) =>
  fc
    .tuple(fc.nat(statements.length - 1), fc.nat(), fc.integer({ min: least, max: most }))
    .map(([which, at, length]) => {
      const own = words[which] ?? [];
      const from = at % (own.length - length);
      return own.slice(from, from + length).join(" ");
    });
