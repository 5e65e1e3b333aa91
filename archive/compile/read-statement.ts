import { writeDate } from "../../persian/dates";
import type { Statement } from "../types";
import { problemOfDate } from "./check-date";
import { checkFields } from "./check-fields";
import { checkRemoved } from "./check-removed";
import { readFrontMatter } from "./front-matter";
import { headingOf } from "./heading-of";
import { StatementProblem } from "./statement-problem";

/**
 * One `assets/statements/*.md`, read and checked.
 * @param file its name, for messages
 * @throws {StatementProblem} naming file, line and remedy, for the first thing wrong with it.
 */
export async function readStatement(file: string, source: string): Promise<Statement> {
  const front = readFrontMatter(file, source);
  const checked = checkFields(front);
  const { place, source: address, date, removed, ...fields } = checked;
  const { jalali, basis, ...when } = date;
  const checkedDate = { ...when, ...(jalali !== undefined && { jalali }), ...(basis !== undefined && { basis }) };
  const wrong = problemOfDate(checkedDate);
  if (wrong) {
    const line = front.lineOf(["date", wrong.field]);
    throw new StatementProblem(
      file,
      line,
      wrong.what,
      "Correct the date; where the day is not known, give the month or the year alone.",
    );
  }
  if (front.body === "") {
    throw new StatementProblem(
      file,
      front.bodyLine,
      "The statement has no text.",
      "Write it below the front matter, paragraphs parted by blank lines.",
    );
  }
  await checkRemoved(front, checked);
  const heading = headingOf(front.body, fields.title);
  return {
    ...fields,
    date: { ...checkedDate, written: writeDate(checkedDate) },
    ...(place !== undefined && { place }),
    ...(address !== undefined && { source: address }),
    removed: removed.map(({ at, count, ...words }) => ({
      ...words,
      ...(at !== undefined && { at }),
      ...(count !== undefined && { count }),
    })),
    ...(heading && { heading }),
    text: front.body,
  };
}
