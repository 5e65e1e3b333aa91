import type { Range } from "../types";

/** A text that is searched, and the stretches that are indexed of it, ascending. */
export interface Source {
  readonly text: string;
  readonly units: readonly Range[];
}
