import { useCallback, useEffect, useState } from "preact/hooks";
import { untilWritten } from "../../kept/one-at-a-time";
import { type ToGoOn, unfinishedImports } from "../../kept/unfinished";

/**
 * Imports that the end of the browser has broken off.
 * @param archives looked for again whenever these have changed
 */
export function useUnfinished(archives: unknown): [unfinished: readonly ToGoOn[], refresh: () => Promise<void>] {
  const [unfinished, setUnfinished] = useState<readonly ToGoOn[]>([]);
  const refresh = useCallback(
    // What keeps archives from being read is said where they are listed.
    () => untilWritten().then(unfinishedImports).then(setUnfinished, console.warn),
    [],
  );
  useEffect(() => void refresh(), [archives, refresh]);
  return [unfinished, refresh];
}
