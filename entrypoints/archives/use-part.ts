import { useEffect, useState } from "preact/hooks";

/** A part of the page that is loaded once it is wanted, and stays. @param load the same function each time */
export function usePart<T extends object>(isWanted: boolean, load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (isWanted) void load().then(setPart);
  }, [isWanted, load]);
  return part;
}
