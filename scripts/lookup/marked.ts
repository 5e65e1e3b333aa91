import { withEllipses } from "../../archive/text/with-ellipses";
import type { Excerpt, Trace } from "../../archive/types";

/** How a selection relates to what it finds, as the extension says it. */
export const TRACES: Readonly<Record<Trace, string>> = {
  exact: "عین متن",
  respelled: "همان متن با املای دیگر",
  edited: "نقل با تغییر",
  misread: "نقل؛ آنچه فرق دارد شاید بد خوانده شده است",
  related: "هم‌موضوع؛ نقل نیست",
};

/** An excerpt for a terminal: marked words in brackets, paragraphs on one line. */
export function marked({ text, marks, ...cuts }: Excerpt): string {
  let shown = "";
  let from = 0;
  for (const [start, end] of marks) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  const whole = withEllipses({ ...cuts, text: shown + text.slice(from) });
  return whole.replaceAll("\n\n", " ¶ ").replaceAll("] [", " ");
}
