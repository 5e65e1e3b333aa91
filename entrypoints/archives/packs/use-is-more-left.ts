import { useEffect, useState } from "preact/hooks";
import { isMoreLeft } from "../../../kept/erase-all";
import { untilWritten } from "../../../kept/one-at-a-time";

/** Whether anything is left that is of no archive that is there. @param archives looked for again whenever these change */
export function useIsMoreLeft(archives: unknown): boolean {
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => void untilWritten().then(isMoreLeft).then(setIsLeft, console.warn), [archives]);
  return isLeft;
}
