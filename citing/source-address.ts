import type { Citable } from "./citable";
import { textFragment } from "./text-fragment";

/** Where a browser can find the words, in an address that has a fragment of its own or none. */
const DIRECTIVES = ":~:";

/** The address where the statement was issued, at the excerpt's words; empty where the statement names none. */
export function sourceAddress({ statement: { source }, excerpt }: Citable): string {
  if (!source) return "";
  const fragment = excerpt?.landmarks && textFragment(excerpt.landmarks);
  if (!fragment || !/^https?:/i.test(source)) return source;
  const [page = ""] = source.split(DIRECTIVES);
  return `${page}${page.includes("#") ? "" : "#"}${DIRECTIVES}${fragment}`;
}
