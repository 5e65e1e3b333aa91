import { useEffect, useRef, useState } from "preact/hooks";
import { noteArchiveCount, readArchiveCount } from "../../../stored/archive-count";

/**
 * How many archives should be there when the page opens and are not: the browser has thrown them away.
 * @param count how many are there; `undefined` until that is known
 * @returns how many are missing, and how that is forgotten
 */
export function useMissing(count: number | undefined): [number, () => void] {
  const [missing, setMissing] = useState(0);
  const isCompared = useRef(false);

  useEffect(() => {
    if (count === undefined || isCompared.current) return;
    isCompared.current = true;
    const compare = async () => {
      const noted = await readArchiveCount();
      if (noted > count) setMissing(noted - count);
      // They were kept, and the page was closed before that was noted.
      else if (noted < count) await noteArchiveCount(() => count);
    };
    compare().catch(console.warn);
  }, [count]);

  const forget = () => {
    noteArchiveCount((noted) => Math.max(0, noted - missing)).catch(console.warn);
    setMissing(0);
  };
  return [missing, forget];
}
