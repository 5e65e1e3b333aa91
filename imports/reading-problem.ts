import type { Reason } from "./reasons";
import type { Columns } from "./types";

/** A file that cannot be read, for a reason that is told. */
export class ReadingProblem extends Error {
  constructor(
    readonly reason: Reason,
    /** More of it, in the words of whoever found it: a line, a name, a number. */
    readonly detail?: string,
    /** Of a table, among which the reader can choose. */
    readonly columns?: Columns,
    /** How many of its pages are pictures, which may be read. */
    readonly picturePages?: number,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = "ReadingProblem";
  }
}
