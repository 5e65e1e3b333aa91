import { createHash } from "node:crypto";

/** What `letters` of a statement with this raw text must be. */
export const lettersDigestOf = (raw: string): string =>
  createHash("sha256").update(raw.replace(/\s+/g, "")).digest("hex");

/** A sound source of a statement, as the build reads it: the same but for what is named. */
export const statementSource = ({
  id = "one",
  title = "عنوان",
  issuer = "صادرکننده",
  text = "متن بیانیه.",
}: {
  readonly id?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly text?: string;
} = {}) => ({
  file: `${id}.md`,
  source: `---
id: ${id}
title: ${title}
issuer: ${issuer}
kind: statement
date:
  printed: ""
  iso: "2018-01-13"
  jalali: "1396-10-23"
  inferred: false
file: ${id}.txt
letters: ${lettersDigestOf(text)}
removed: []
---

${text}
`,
});
