import type { Statement } from "../types";
import { headingOf } from "./heading-of";

/** What can be said otherwise of a document, without another text. */
export type SaidOf = Pick<Statement, "title" | "issuer" | "kind" | "date">;

/** A statement of which something else is said: where its title stands in the text is looked for anew. */
export function saidOtherwise(statement: Statement, said: Partial<SaidOf>): Statement {
  const { heading: _, ...others } = statement;
  const heading = headingOf(statement.text, said.title ?? statement.title);
  return { ...others, ...said, ...(heading && { heading }) };
}
