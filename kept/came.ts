import type { Came } from "../packs/yours";
import { withStore } from "./open-store";
import { packedLines, unpackedLines } from "./packed-lines";

/** Where it stands among the imports of an archive, which are numbered from 1. */
export const CAME = 0;

/** What came with a pack, as it is kept: a line for each statement. */
export const packedCame = (came: Came): Uint8Array => packedLines(Array.from(came, ([id, said]) => `${said} ${id}`));

/**
 * What came with the pack that an archive is of.
 * @returns nothing where it came as none, or before that was remembered
 * @throws {KeptProblem} `damaged`
 */
export async function readCame(archive: string): Promise<Came | undefined> {
  const packed = await withStore((store) => store.get("imports", [archive, CAME, 0]));
  if (!packed) return undefined;
  const lines = unpackedLines(packed);
  return new Map(lines.map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
}
