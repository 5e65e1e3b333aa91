import type { Table } from "../quality/table";
import { NO_FIGURE } from "../quality/table";
import { median, quantile } from "../statistics";
import type { Measured } from "./measured";

const percent = (share: number): string => (share * 100).toFixed(1);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many of the characters were read wrongly, by kind of picture. */
export function errorTable(measured: readonly Measured[]): Table {
  const row = (name: string, of: readonly Measured[]) => {
    const errors = of.map(({ errors }) => errors);
    return {
      name,
      cells: [String(of.length), percent(mean(errors)), percent(median(errors)), percent(Math.max(...errors))],
    };
  };
  return {
    title: "Character errors, %",
    note: "What stands beside the text in a picture and is not in its truth, as a channel's name and the time, counts as errors.",
    columns: ["pictures", "mean", "median", "worst"],
    rows: [...kindsOf(measured).map(([kind, of]) => row(kind, of)), row("all", measured)],
  };
}

/** Whether the right statement came first and was called a quotation, and how many texts of others were. */
export function foundTable(measured: readonly Measured[]): Table {
  const row = (name: string, of: readonly Measured[]) => {
    const [own, others] = [of.filter(({ row }) => row.statement !== ""), of.filter(({ row }) => row.statement === "")];
    const share = (some: readonly Measured[], is: (it: Measured) => boolean) =>
      some.length === 0 ? NO_FIGURE : `${some.filter(is).length}/${some.length}`;
    return {
      name,
      cells: [
        share(own, ({ row, called }) => called.bundled === row.statement),
        share(own, ({ row, called }) => called.among === row.statement),
        share(others, ({ called }) => called.bundled !== undefined),
        share(others, ({ called }) => called.among !== undefined),
      ],
    };
  };
  return {
    title: "Right statement first and called",
    note: "Asked as a whole and in stretches of 20 words; alone: of the bundled archive, among: of it among passages.jsonl.",
    columns: ["alone", "among", "others called, alone", "others called, among"],
    rows: [...kindsOf(measured).map(([kind, of]) => row(kind, of)), row("all", measured)],
  };
}

export function timeLine(measured: readonly Measured[]): string {
  const times = measured.map(({ ms }) => ms);
  return `Processor time of a picture: median ${median(times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms.`;
}

function kindsOf(measured: readonly Measured[]): [kind: string, of: Measured[]][] {
  const kinds = new Map<string, Measured[]>();
  for (const each of measured) kinds.set(each.row.kind, [...(kinds.get(each.row.kind) ?? []), each]);
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
}
