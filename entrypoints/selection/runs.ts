/**
 * The page script's name in its own world of a document, which no page sees. Under it stands the host of its latest
 * card, once it has had one.
 */
export const RUNS = "bayan";

/** This script's own world of the document. */
export const world = globalThis as unknown as Record<string, unknown>;
