import { filterNamed } from "../../archive/query/names";

const LATIN = /\p{Script=Latin}/u;
const PERSIAN = /\p{Script=Arabic}/u;
const BEFORE_COLON = /(\p{Script=Latin}+):/gu;

/**
 * In which direction a query is to be read: `issuer:حزب` from left to right, so that its colon stands behind the name
 * of the filter, and so what has no Persian in it; all else from right to left, be its first word a Latin one.
 */
export const queryDirection = (query: string): "ltr" | "rtl" =>
  hasFilter(query) || (LATIN.test(query) && !PERSIAN.test(query)) ? "ltr" : "rtl";

const hasFilter = (query: string): boolean =>
  [...query.matchAll(BEFORE_COLON)].some(([, name = ""]) => filterNamed(name) !== undefined);
