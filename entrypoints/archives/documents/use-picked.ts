import { useEffect, useRef, useState } from "preact/hooks";
import { readFactsOf, readWhole } from "../../../kept/archives";
import type { KeptArchive } from "../../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../../kept/kept-problem";
import { documentsFound, type Wanted } from "./documents-found";

/** Documents that are picked of those that are found: of others none ever is. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly problem: KeptReason | undefined;
  pick(id: string, isPicked: boolean): void;
  pickAll(isPicked: boolean): void;
  /** They are no longer there. */
  forget(ids: readonly string[]): void;
}

const NONE: ReadonlySet<string> = new Set();

/** @param wanted which documents are found: the same object until others are */
export function usePicked(archive: KeptArchive, wanted: Wanted): Picked {
  const [picked, setPicked] = useState({ ids: NONE, of: wanted });
  const [problem, setProblem] = useState<KeptReason>();
  const last = useRef(wanted);
  last.current = wanted;
  const isWanted = () => last.current === wanted;
  // What was picked among others is not in sight any more, from the first time that these are drawn.
  const ids = picked.of === wanted ? picked.ids : NONE;

  const change = (changed: (ids: ReadonlySet<string>) => ReadonlySet<string>) =>
    setPicked((before) => ({ ids: changed(before.of === wanted ? before.ids : NONE), of: wanted }));
  const withAllFound = async (
    changed: (ids: ReadonlySet<string>, found: ReadonlySet<string>) => ReadonlySet<string>,
  ) => {
    setProblem(undefined);
    try {
      const all = { from: 0, most: Number.POSITIVE_INFINITY };
      const { some } = await readWhole(archive.id, () =>
        documentsFound(readFactsOf(archive.id), wanted, all, isWanted),
      );
      if (isWanted()) change((ids) => changed(ids, new Set(some.map(({ id }) => id))));
    } catch (error) {
      console.warn(error);
      if (isWanted()) setProblem(problemOf(error).reason);
    }
  };
  useEffect(() => {
    // What was said of a document otherwise may have taken it out of those that are found.
    if (ids.size > 0) void withAllFound((ids, found) => new Set([...ids].filter((id) => found.has(id))));
  }, [archive]);

  return {
    ids,
    problem,
    pick: (id, isPicked) => change((ids) => (isPicked ? new Set([...ids, id]) : without(ids, [id]))),
    pickAll: (isPicked) => (isPicked ? void withAllFound((_, found) => found) : change(() => NONE)),
    forget: (gone) => change((ids) => without(ids, gone)),
  };
}

function without(all: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const left = new Set(all);
  for (const id of ids) left.delete(id);
  return left;
}
