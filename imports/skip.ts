import { endingOf } from "./formats/reader-of";
import type { Reason } from "./reasons";
import type { FoundFile } from "./types";

const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|\.git\/|~\$)/i;
const OLD_OFFICE = new Set(["doc", "dot", "rtf", "wpd", "xls", "ppt"]);

/** Why a file is not even opened. */
export function reasonToSkip({ path, size }: FoundFile): Reason | undefined {
  if (OF_SYSTEMS.test(path)) return "system-file";
  if (size === 0) return "empty";
  return OLD_OFFICE.has(endingOf(path)) ? "old-office" : undefined;
}
