import { quantile } from "../statistics";
import type { Measured } from "./measured";
import { NO_FIGURE, type Table } from "./table";

const MEGABYTE = 1e6;

/** Time of the lookups of this run, quotations and questions alike. */
export function speedTable(all: readonly Measured[], passages: number): Table {
  return {
    title: `Time and size at ${passages.toLocaleString("en")} passages`,
    note: "In Node, one lookup after the other; figures depend on the machine and on what else it does.",
    columns: ["ms, median", "ms, p95", "lookups", "index MB", "build s"],
    rows: all.map(({ engine, quotes, hard, questions, respelled, indexBytes, buildMs }) => {
      const ms = [...quotes, ...hard, ...questions, ...respelled].map((answer) => answer.ms);
      return {
        name: engine.name,
        cells: [
          quantile(ms, 0.5).toFixed(2),
          quantile(ms, 0.95).toFixed(2),
          String(ms.length),
          indexBytes === null ? NO_FIGURE : (indexBytes / MEGABYTE).toFixed(1),
          buildMs === null ? NO_FIGURE : (buildMs / 1000).toFixed(2),
        ],
      };
    }),
  };
}
