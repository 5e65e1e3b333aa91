import type { StagedFile } from "./staged";

/** Of an archive's name, in UTF-16 units. */
export const LONGEST_NAME = 120;

/** What an archive of these files is called until the user says otherwise: the folder that they are in, or the only file. */
export function nameFor(files: readonly Pick<StagedFile, "path">[]): string {
  const [first, ...others] = files.map(({ path }) => path.split("/"));
  const top = first?.[0] ?? "";
  if (first && first.length > 1 && others.every(([each]) => each === top)) return withoutEnding(top);
  return others.length === 0 ? withoutEnding(top) : "";
}

const withoutEnding = (name: string) => name.replace(/\.[a-z\d]{1,5}$/i, "");
