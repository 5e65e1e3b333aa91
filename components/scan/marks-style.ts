import type { MarkedTrace } from "../../messages/scan";

/**
 * A colour and a line for each relation, so that neither is needed to tell them apart. Backgrounds let any page through;
 * lines have 3:1 on white and on black alike.
 */
const LOOKS: Readonly<Record<MarkedTrace, { line: string; ink: string; wash: string }>> = {
  exact: { line: "solid 2px", ink: "#a87000", wash: "rgb(232 176 32 / 28%)" },
  respelled: { line: "wavy 1.5px", ink: "#0d8577", wash: "rgb(20 170 150 / 24%)" },
  misread: { line: "dotted 2px", ink: "#8a7040", wash: "rgb(150 130 90 / 24%)" },
  edited: { line: "dashed 2px", ink: "#c2506a", wash: "rgb(224 90 120 / 24%)" },
};

/** The style sheet of the highlights whose names begin with `prefix`. */
export function marksStyle(prefix: string): string {
  const looks = Object.entries(LOOKS).map(([trace, { line, ink, wash }]) => {
    return `::highlight(${prefix}-${trace}){background-color:${wash};text-decoration:underline ${line} ${ink};text-decoration-skip-ink:none;text-underline-offset:.3em}`;
  });
  const current = `::highlight(${prefix}-current){background-color:#ffd84d;color:#1e1d1a}`;
  // Where the user has chosen the colours, those of marked and of selected text.
  const forced =
    `@media (forced-colors:active){${Object.keys(LOOKS).map((trace) => `::highlight(${prefix}-${trace})`)}` +
    `{background-color:Mark;color:MarkText}::highlight(${prefix}-current){background-color:Highlight;color:HighlightText}}`;
  return [...looks, current, forced].join("\n");
}
