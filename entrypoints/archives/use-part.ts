import { useEffect, useState } from "preact/hooks";
import { type KeptReason, problemOf } from "../../kept/kept-problem";

/**
 * A part of the page that is loaded once it is wanted, and stays.
 * @param load the same function each time
 * @param fail hears why it could not be loaded: the extension may have been replaced by another version
 */
export function usePart<T extends object>(
  isWanted: boolean,
  load: () => Promise<T>,
  fail: (reason: KeptReason) => void,
): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (!isWanted) return;
    load().then(setPart, (error: unknown) => {
      console.warn(error);
      fail(problemOf(error).reason);
    });
  }, [isWanted, load]);
  return part;
}
