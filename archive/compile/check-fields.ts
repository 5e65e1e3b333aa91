import * as v from "valibot";
import { Fields } from "./fields";
import type { FrontMatter, Path } from "./front-matter";
import { StatementProblem } from "./statement-problem";

/**
 * The fields of a statement, checked one by one.
 * @throws {StatementProblem} for the first field that is missing, unknown or not what it should be.
 */
export function checkFields(front: FrontMatter): Fields {
  const result = v.safeParse(Fields, front.value);
  if (!result.success) throw problem(front, result.issues[0]);
  const { date, removed } = result.output;
  if (date.inferred !== (date.basis !== undefined)) {
    const what = date.inferred
      ? "The date is inferred, but does not say from what."
      : "The date has a basis, but is not inferred.";
    throw new StatementProblem(
      front.file,
      front.lineOf(["date", "inferred"]),
      what,
      "Give `basis` with `inferred: true`, and only then.",
    );
  }
  removed.forEach((removal, index) => {
    if ((removal.at === undefined) === (removal.count === undefined)) {
      const line = front.lineOf(["removed", index, "what"]);
      throw new StatementProblem(
        front.file,
        line,
        "A removal needs `at` or `count`, one of the two.",
        "Give `at` (offset in the text) for words, `count` for a class of white space.",
      );
    }
  });
  return result.output;
}

function problem(front: FrontMatter, issue: v.BaseIssue<unknown>): StatementProblem {
  const path: Path = issue.path?.map((item) => item.key as string | number) ?? [];
  const name = path.join(".");
  const line = front.lineOf(path);
  const key = issue.path?.at(-1);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return new StatementProblem(front.file, line, `Unknown field \`${name}\`.`, "Remove it, or correct its name.");
  }
  if (issue.input === undefined && key?.value === undefined) {
    return new StatementProblem(front.file, line, `The field \`${name}\` is missing.`, "Add it.");
  }
  return new StatementProblem(front.file, line, `The field \`${name}\` ${issue.message}.`, "Correct it.");
}
