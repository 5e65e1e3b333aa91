import type { Figure } from "./figure";

export interface Table {
  readonly title: string;
  /** What the columns mean, where the title does not say. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** What stands where an engine gives no figure. */
export const NO_FIGURE = "–";

/** A share or mean with its 95 % interval and the number of cases: `.950 (.913–.972) 222`. */
export function cellOf({ value, low, high, n }: Figure): string {
  return n === 0 ? NO_FIGURE : `${short(value)} (${short(low)}–${short(high)}) ${n}`;
}

/** Three decimals without the leading zero. */
const short = (value: number): string => value.toFixed(3).replace(/^0\./, ".");

export function asText({ title, note, columns, rows }: Table): string {
  const lines = [["", ...columns], ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? "").length))) ?? [];
  const body = lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [title, note, ...body].filter((line) => line !== "").join("\n");
}

export function asMarkdown({ title, note, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map(({ name, cells }) => line([name, ...cells]));
  const head = [line(["", ...columns]), line(["", ...columns].map(() => "---"))];
  return [`**${title}**`, ...(note === "" ? [] : [`\n${note}`]), "", ...head, ...body].join("\n");
}
