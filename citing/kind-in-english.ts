import type { StatementKind } from "../archive/types";

/** What sort of document it is, for the forms that are in English whatever the user's language. */
export const KIND_IN_ENGLISH: Readonly<Record<StatementKind, string>> = {
  statement: "Statement",
  announcement: "Announcement",
  message: "Message",
  call: "Call",
  document: "Document",
};
