import { asText } from "../quality/table";
import type { Judged } from "./judged";
import type { TellFile } from "./tell-data";

/** A row of a file, judged. */
export interface JudgedOf extends Judged {
  readonly file: TellFile;
}

/** How many rows have a verdict, and of how many it is true. */
type Counts = readonly [yes: number, of: number];

const NO_FIGURE = "–";

const TITLES: Readonly<Record<TellFile, string>> = {
  "altered-five": "Altered quotations of the bundled statements",
  "altered-passages": "Altered quotations of 9,918 passages",
  "around-five": "Quotations of the bundled statements among words of others",
  cases: "Cases",
};

/** A figure on some rows. */
function count(judged: readonly Judged[], figure: string): Counts {
  const verdicts = judged.flatMap(({ verdicts }) => verdicts[figure] ?? []);
  return [verdicts.filter(Boolean).length, verdicts.length];
}

const share = ([yes, of]: Counts): string => (of === 0 ? NO_FIGURE : `${((100 * yes) / of).toFixed(1)} %`);

function grouped<Key, Row>(judged: readonly Row[], by: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of judged) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}

const byFile = (judged: readonly JudgedOf[]) => [...grouped(judged, ({ file }) => file)];
const byKind = (judged: readonly Judged[]) => [...grouped(judged, ({ kind }) => kind)];

/** All figures of all kinds, for programs. */
export function countsOf(judged: readonly JudgedOf[]) {
  const figures = (rows: readonly Judged[]) =>
    Object.fromEntries(Object.keys(rows[0]?.verdicts ?? {}).map((figure) => [figure, count(rows, figure)]));
  const kinds = (rows: readonly Judged[]) =>
    Object.fromEntries(byKind(rows).map(([kind, own]) => [kind, figures(own)]));
  return Object.fromEntries(byFile(judged).map(([file, rows]) => [file, kinds(rows)]));
}

/** A table for each file, a row for each kind. */
export function printed(judged: readonly JudgedOf[]): string[] {
  return byFile(judged).map(([file, rows]) => {
    const columns = Object.keys(rows[0]?.verdicts ?? {});
    const line = (name: string, own: readonly Judged[]) => ({
      name,
      cells: [String(own.length), ...columns.map((figure) => share(count(own, figure)))],
    });
    const lines = [...byKind(rows).map(([kind, own]) => line(kind, own)), line("all", rows)];
    return asText({ title: `${TITLES[file]} (${file})`, note: "", columns: ["rows", ...columns], rows: lines });
  });
}

/** The figures to look at first, each on all rows of its sort. */
export function totals(judged: readonly Judged[]): string {
  const lines = [
    "told exactly",
    "or as a neighbour",
    "called the same",
    "original shown",
    "range right",
    "change invented",
    "right",
  ];
  return asText({
    title: "In all",
    note: "",
    columns: ["all", "of", "worst kind"],
    rows: lines.flatMap((figure) => {
      const all = count(judged, figure);
      if (all[1] === 0) return [];
      return [{ name: figure, cells: [share(all), String(all[1]), worst(judged, figure)] }];
    }),
  });
}

/** Figures that are faults: the highest is the worst. */
const FAULTS = ["called the same", "change invented"];

function worst(judged: readonly Judged[], figure: string): string {
  const shares = byKind(judged).flatMap(([kind, rows]) => {
    const [yes, of] = count(rows, figure);
    return of === 0 ? [] : [{ kind, value: yes / of, written: share([yes, of]) }];
  });
  shares.sort((a, b) => (FAULTS.includes(figure) ? b.value - a.value : a.value - b.value));
  return shares[0] ? `${shares[0].written} (${shares[0].kind})` : NO_FIGURE;
}

/** The first failing rows of each kind, word by word. */
export function failuresOf(judged: readonly JudgedOf[], most: number): string[] {
  if (most === 0) return [];
  return byFile(judged).flatMap(([file, rows]) =>
    byKind(rows).flatMap(([kind, own]) => {
      const failing = own.filter(({ isFailure }) => isFailure);
      if (failing.length === 0) return [];
      const shown = failing.slice(0, most).map(({ lines }) => lines.map((line) => `    ${line}`).join("\n"));
      return [[`${file} · ${kind}: ${failing.length} of ${own.length} fail`, ...shown].join("\n\n")];
    }),
  );
}
