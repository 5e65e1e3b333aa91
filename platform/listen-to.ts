/** An event of the browser's. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Calls `listener` whenever an event of the browser's happens, until the signal aborts. */
export function listenTo<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener("abort", () => event.removeListener(listener), { once: true });
}

/**
 * The life of the page or the background that this runs in, for what listens as long as that lasts. Nobody aborts it:
 * the browser ends it, and takes all that listens down with it.
 */
export const lifetime: AbortSignal = new AbortController().signal;
