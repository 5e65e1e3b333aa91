import { INDEX_VERSION } from "../archive/index/index-version";
import { CAME } from "./came";
import type { KeptImport, KeptSegment, Manifest } from "./kept-archive";
import { KeptProblem } from "./kept-problem";
import { type KeptStore, picturesOf } from "./open-store";
import { packedLines } from "./packed-lines";

/** What is told of an archive that is to be kept. */
export interface NewArchive extends Pick<Manifest, "id" | "name" | "isOn" | "madeAt"> {
  /** Which imports can be taken back; those that could before, unless it is said. */
  readonly imports?: readonly KeptImport[];
}

/** Whole segments of an archive that are written. */
export interface Written {
  readonly segments: readonly KeptSegment[];
  /** In how many units each gram stands, sealed. */
  readonly counts: Uint8Array;
}

/** What an archive becomes beside its segments. */
export interface Published {
  readonly about: NewArchive;
  /** It goes on being what it was: its name, and whether it is searched, are what they are by now, where it is there. */
  readonly isGoingOn: boolean;
  /** What came with the pack that it is of; what came before, where it goes on. */
  readonly came?: Uint8Array | undefined;
  /** It must be there by now: it is written anew, and may have been deleted meanwhile. */
  readonly isThere: boolean;
  readonly imports: readonly KeptImport[];
  /** Of the rules that its segments were made by; those of now, if not said. */
  readonly indexVersion?: number;
  /** Statements that are no longer in it: their pictures go with them. */
  readonly gone?: ReadonlySet<string>;
  /** The statements of the last of its imports, where that is new. */
  readonly imported?: readonly string[];
}

/**
 * Makes written segments an archive, at once.
 * @returns how many bytes it has
 * @throws {KeptProblem} `gone` where it had to be there and is not any more
 */
export async function publish(store: KeptStore, { segments, counts }: Written, published: Published): Promise<number> {
  const { about, isGoingOn, isThere, imports, imported, gone, came, indexVersion = INDEX_VERSION } = published;
  const { id, name, isOn, madeAt } = about;
  const names = ["archives", "counts", "imports", "pictures", "unfinished"] as const;
  let manifest: Manifest;
  const tx = store.transaction(names, "readwrite", { durability: "strict" });
  // Where a write fails, that is what is told, and not that the transaction was aborted.
  tx.done.catch(() => {});
  try {
    const now = await tx.objectStore("archives").get(id);
    if (isThere && !now) throw new KeptProblem("gone");
    const last = imports.at(-1);
    if (imported && last) await tx.objectStore("imports").put(packedLines(imported), [id, last.number, 0]);
    if (came) await tx.objectStore("imports").put(came, [id, CAME, 0]);
    else if (!isGoingOn) await tx.objectStore("imports").delete([id, CAME, 0]);
    await tx.objectStore("unfinished").delete(id);
    await tx.objectStore("counts").put(counts, id);
    for (const each of gone ?? []) await tx.objectStore("pictures").delete(picturesOf(id, each));
    const pictures = await tx.objectStore("pictures").getAllKeys(picturesOf(id));
    manifest = {
      id,
      madeAt,
      name: isGoingOn && now ? now.name : name,
      isOn: isGoingOn && now ? now.isOn : isOn,
      statements: sumOf(segments, "statements"),
      passages: sumOf(segments, "units"),
      bytes: sumOf(segments, "bytes") + pictures.reduce((sum, [, , , bytes]) => sum + bytes, 0),
      imports,
      indexVersion,
      segments,
    };
    await tx.objectStore("archives").put(manifest);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser has aborted it already.
    }
    throw error;
  }
  await tx.done;
  return manifest.bytes;
}

/** The number of the next segment of an archive. */
export const nextNumber = (...segments: readonly (readonly KeptSegment[] | undefined)[]): number =>
  1 + Math.max(-1, ...segments.flatMap((each) => (each ?? []).map(({ number }) => number)));

/** Behind which number the last unit of an archive is. */
export const endOf = (segments: readonly KeptSegment[]): number =>
  segments.reduce((_, { first, units }) => first + units, 0);

export const sumOf = (segments: readonly KeptSegment[], what: "units" | "statements" | "bytes"): number =>
  segments.reduce((sum, segment) => sum + segment[what], 0);
