import type { Digits } from "../persian/digits";

export type CitingLanguage = "fa" | "en";

/** How a citation that is read as text is written, where no style guide says it. */
export interface CitingStyle {
  readonly language: CitingLanguage;
  readonly digits: Digits;
}

/** The style of style guides and database formats, whatever the user's settings. */
export const ENGLISH: CitingStyle = { language: "en", digits: "latin" };
