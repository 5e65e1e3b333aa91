import type { Line } from "../cleaning/line";
import { linesOf } from "../cleaning/line";
import { WHY } from "../cleaning/why";

const HEADING = /^(?<mark>\s{0,3}#{1,6})\s+(?<rest>\S.*)$/;
const CLOSING = /(?<=\s)#+$/;
const RULE = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|={3,})$/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;

/** The lines of Markdown: marks of headings and rules out, each item of a list a paragraph. Other marks stay. */
export function markdownLines(text: string): { readonly lines: Line[]; readonly heading?: string } {
  let heading: string | undefined;
  const lines = linesOf(text).flatMap((line): Line[] => {
    const { mark, rest } = HEADING.exec(line.text)?.groups ?? {};
    if (mark !== undefined && rest !== undefined) {
      const [end] = CLOSING.exec(rest.trimEnd()) ?? [];
      const words = rest
        .trimEnd()
        .slice(0, end ? -end.length : undefined)
        .trimEnd();
      heading ??= words;
      const parts: Line[] = [
        { text: mark.trim(), why: WHY.heading },
        { text: words, isParagraph: true },
      ];
      return end ? [...parts, { text: end, why: WHY.heading }] : parts;
    }
    if (RULE.test(line.text)) return [{ text: "" }, { ...line, why: WHY.mark }, { text: "" }];
    return [ITEM.test(line.text) ? { ...line, isParagraph: true } : line];
  });
  return { lines, ...(heading !== undefined && { heading }) };
}
