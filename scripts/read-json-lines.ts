import { readFileSync } from "node:fs";

/** The rows of a file that holds one JSON value a line. */
export const readJsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
