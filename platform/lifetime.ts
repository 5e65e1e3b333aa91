/**
 * The life of the page or the background that this runs in, for what listens as long as that lasts. Nobody aborts it:
 * the browser ends it, and takes all that listens down with it.
 */
export const lifetime: AbortSignal = new AbortController().signal;
