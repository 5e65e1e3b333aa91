/**
 * What parts a heading from the text above and below it, where a page says that it is one: two empty lines. A text that is read
 * of a page has no more than one anywhere else.
 */
export const AROUND_HEADING = "\n\n\n";
