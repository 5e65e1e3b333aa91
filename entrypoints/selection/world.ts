/** This script's own world of a document, which no page sees. */
export const world = globalThis as unknown as Record<string, unknown>;

/** The page script's name in it. Under it stands the host of its latest card, once it has had one. */
export const RUNS = "bayan";

/** The name in it of what reads a selection, see `entrypoints/reading`, once that was put there. */
export const READS = "bayanReads";
