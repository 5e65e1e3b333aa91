import { useEffect, useState } from "preact/hooks";
import { readFactsOf, readWhole } from "../../../kept/archives";
import type { KeptArchive } from "../../../kept/kept-archive";
import { type KeptReason, problemOf } from "../../../kept/kept-problem";
import { documentsFound, type FoundDocuments, type Wanted } from "./documents-found";

/** Rows that are drawn at once. */
export const ROWS = 25;

interface Listed {
  /** `undefined` until they have been read; those from before, until others are. */
  readonly found: FoundDocuments | undefined;
  /** Whether those are of the archive as it is now. */
  readonly isCurrent: boolean;
  readonly problem: KeptReason | undefined;
}

/** Documents of an archive, read again whenever the archive was. @param wanted the same object until others are wanted */
export function useDocuments(archive: KeptArchive, wanted: Wanted, from: number): Listed {
  const [found, setFound] = useState<FoundDocuments>();
  const [readOf, setReadOf] = useState<KeptArchive>();
  const [problem, setProblem] = useState<KeptReason>();
  useEffect(() => {
    let isWanted = true;
    const page = { from, most: ROWS };
    readWhole(archive.id, () => documentsFound(readFactsOf(archive.id), wanted, page, () => isWanted)).then(
      (documents) => {
        if (!isWanted) return;
        setFound(documents);
        setReadOf(archive);
        setProblem(undefined);
      },
      (error: unknown) => {
        console.warn(error);
        if (isWanted) setProblem(problemOf(error).reason);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [archive, wanted, from]);
  return { found, isCurrent: readOf === archive, problem };
}
