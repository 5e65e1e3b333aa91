import type { ToGoOn } from "../../../kept/unfinished";
import { type Staging, toImport } from "./staging";

/** An import that was broken off and is gone on with. */
export interface GoingOn {
  readonly unfinished: ToGoOn;
  /** Of its documents, how many are neither written nor among what was brought. */
  readonly missing: number;
}

/** The import that was broken off of which files were brought again. */
export function goingOn(staging: Staging, all: readonly ToGoOn[]): GoingOn | undefined {
  const ids = new Set(
    staging.files.flatMap(({ same }) => same.flatMap((each) => ("unfinished" in each ? each.unfinished : []))),
  );
  const unfinished = all.find(({ id }) => ids.has(id));
  if (!unfinished) return undefined;
  const { documents, written } = unfinished;
  return { unfinished, missing: Math.max(0, documents - written.length - toImport(staging).length) };
}
