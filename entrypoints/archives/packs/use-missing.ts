import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptArchive } from "../../../kept/kept-archive";
import { noteArchive, readArchiveNotes } from "../../../stored/archives/archive-notes";

/**
 * Archives that were noted and are not there when the page opens: the browser has thrown them away. What is there and was
 * not noted is noted now.
 * @returns their ids, and how they are forgotten here
 */
export function useMissing(archives: readonly KeptArchive[] | undefined): [readonly string[], () => void] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isCompared = useRef(false);
  useEffect(() => {
    if (!archives || isCompared.current) return;
    isCompared.current = true;
    const compare = async () => {
      const notes = await readArchiveNotes();
      const ids = archives.map(({ id }) => id);
      setMissing(Object.keys(notes).filter((id) => !ids.includes(id)));
      for (const id of ids) if (!notes[id]) await noteArchive(id);
    };
    compare().catch(console.warn);
  }, [archives]);
  return [missing, () => setMissing([])];
}
