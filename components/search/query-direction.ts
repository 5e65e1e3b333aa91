/** Begins in Latin, or has a filter in it. */
const LATIN = /^[^\p{L}]*\p{Script=Latin}|\p{Script=Latin}:/u;

/**
 * In which direction a query is to be read: `issuer:حزب` from left to right, so that its colon stands behind the name
 * of the filter; all else from right to left.
 */
export const queryDirection = (query: string): "ltr" | "rtl" => (LATIN.test(query) ? "ltr" : "rtl");
