/** What the page script calls itself in its own world of a document, which no page sees. */
export const RUNS = "bayan";
