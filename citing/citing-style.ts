import type { Digits } from "../persian/digits";

export type CitingLanguage = "fa" | "en";

/** How a citation that is read as text is written, where no style guide says it. */
export interface CitingStyle {
  readonly language: CitingLanguage;
  readonly digits: Digits;
}

/** What the style guides and the databases' forms are written in, whoever reads them. */
export const ENGLISH: CitingStyle = { language: "en", digits: "latin" };
