import { useEffect, useState } from "preact/hooks";
import { noteArchiveCount, readArchiveCount } from "../../../stored/archive-count";

/**
 * How many archives should be there and are not: the browser has thrown them away.
 * @param count how many are there; `undefined` until that is known
 * @returns how many are missing, and how that is forgotten
 */
export function useMissing(count: number | undefined): [number, () => void] {
  const [missing, setMissing] = useState(0);

  useEffect(() => {
    if (count === undefined) return;
    const compare = async () => {
      const noted = await readArchiveCount();
      setMissing(Math.max(0, noted - count));
      // They were kept, and the page was closed before that was noted.
      if (noted < count) await noteArchiveCount(() => count);
    };
    compare().catch(console.warn);
  }, [count]);

  const forget = () => {
    noteArchiveCount(() => count ?? 0).catch(console.warn);
    setMissing(0);
  };
  return [missing, forget];
}
