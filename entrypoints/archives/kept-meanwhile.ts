import type { KeptArchive, KeptImport } from "../../kept/kept-archive";

/**
 * The import that an archive has gained; undefined where it has gained none. What is given up may have been kept in the
 * moment before: then the archive has it.
 * @param before what it was, undefined where it was not there; and `after` what it is
 */
export function keptMeanwhile(
  before: Pick<KeptArchive, "imports"> | undefined,
  after: Pick<KeptArchive, "imports"> | undefined,
): KeptImport | undefined {
  const last = after?.imports.at(-1);
  return last && last.number > (before?.imports.at(-1)?.number ?? 0) ? last : undefined;
}
