import type { Sentences } from "../archive/types";
import type { Citable } from "./citable";

/** Sentences as they are cited: whole, so that no ellipsis stands at either end, and one in brackets where some are left out. */
export function quotedExcerpt({ text, gaps, paragraphs, landmarks }: Sentences): NonNullable<Citable["excerpt"]> {
  let words = "";
  let done = 0;
  for (const [from, to] of gaps) {
    words += `${text.slice(done, from)} […] `;
    done = to;
  }
  return { text: words + text.slice(done), cutBefore: false, cutAfter: false, paragraphs, landmarks };
}
