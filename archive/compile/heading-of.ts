import type { Range } from "../types";

/** Where the paragraph stands that is the title, word for word. */
export function headingOf(text: string, title: string): Range | undefined {
  const start = `\n\n${text}\n\n`.indexOf(`\n\n${title}\n\n`);
  return start < 0 ? undefined : [start, start + title.length];
}
