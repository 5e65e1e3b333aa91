import type { StatementDate, StatementKind } from "./types";

// What is not known of a statement is empty: no filter asks for that, no date is that, and nothing that is printed shows it.

const NO_WRITING = { jalali: "", gregorian: "" };

export const UNDATED: StatementDate = {
  printed: "",
  iso: "",
  inferred: false,
  written: { fa: NO_WRITING, en: NO_WRITING },
};

/** A document is all that is known of it. */
export const OF_NO_KIND: StatementKind = "document";
