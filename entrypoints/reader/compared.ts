import { paired } from "../../archive/scans/paired";
import type { Reading } from "../../archive/types";
import { differences } from "../../components/differences";
import { type Told, toldOf } from "../../components/told";
import { comparisonRows, type Row } from "./comparison-rows";
import { placed } from "./placed";

/** What was asked and the statement side by side; no rows where it is only related. */
export const rowsOf = (query: string, { statement: { text }, alignment }: Reading): Row[] =>
  comparisonRows(query, text, differences(query, { text, start: 0 }, placed(paired(alignment))));

/** What was changed in all of the statement. */
export const toldIn = (query: string, { statement: { text }, alignment }: Reading): Told =>
  toldOf(query, { text, range: [0, text.length] }, alignment);
