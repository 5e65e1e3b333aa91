import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptArchive } from "../../../kept/kept-archive";
import { noteArchiveCount, readArchiveCount } from "../../../stored/archive-count";

/**
 * How many archives should be there when the page opens and are not: the browser has thrown them away. From then on it is
 * noted how many there are, and with the first one the browser is asked not to throw it away.
 * @returns how many are missing, and how that is forgotten
 */
export function useMissing(archives: readonly KeptArchive[] | undefined): [number, () => void] {
  const [missing, setMissing] = useState<number>();
  const noted = useRef(0);
  const isAsked = useRef(false);
  const count = archives?.length;

  useEffect(() => {
    if (count === undefined || isAsked.current) return;
    isAsked.current = true;
    readArchiveCount().then((there) => {
      noted.current = there;
      setMissing(Math.max(0, there - count));
    }, console.warn);
  }, [count]);

  useEffect(() => {
    if (count === undefined || missing === undefined || noted.current === count + missing) return;
    const isFirst = noted.current === 0;
    noted.current = count + missing;
    // Not noted, it is only not noticed when it goes missing.
    noteArchiveCount(noted.current).catch(console.warn);
    // Whether it may is the browser's, or its user's, to say; nothing waits for that.
    if (isFirst) navigator.storage.persist().catch(console.warn);
  }, [count, missing]);
  return [missing ?? 0, () => setMissing(0)];
}
