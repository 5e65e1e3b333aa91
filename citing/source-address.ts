import type { Citable } from "./citable";
import { textFragment } from "./text-fragment";
import { webAddress } from "./web-address";

/** Where a browser can find the words, in an address that has a fragment of its own or none. */
const DIRECTIVES = ":~:";

/** The address where the statement was issued, at the excerpt's words; empty where the statement names none that a browser opens. */
export function sourceAddress({ statement, excerpt }: Citable): string {
  const source = statement.source && webAddress(statement.source);
  if (!source) return "";
  const fragment = excerpt?.landmarks && textFragment(excerpt.landmarks);
  if (!fragment) return source;
  const [page = ""] = source.split(DIRECTIVES);
  return `${page}${page.includes("#") ? "" : "#"}${DIRECTIVES}${fragment}`;
}
