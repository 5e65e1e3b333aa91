import type { Statement } from "../../archive/types";
import { writeDate } from "../../persian/dates";

/** A statement that says this and nothing else. */
export const statementOfText = (id: string, text: string): Statement => ({
  id,
  title: `عنوان ${id}`,
  issuer: "انجمن نمونه",
  kind: "statement",
  date: { printed: "", iso: "2021-07", inferred: false, written: writeDate({ iso: "2021-07" }) },
  file: `${id}.txt`,
  letters: "",
  removed: [],
  text,
});
