import { listen } from "./listen";

/** Keys that write or delete: the reader has turned to something else. */
const isTyping = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey) && /^(.|Enter|Backspace|Delete|Process)$/u.test(event.key);

/**
 * Watches this document for what becomes of a looked-up selection.
 *
 * @param onMove at most once a frame, when the page scrolls or changes its size.
 * @param onLeave the reader has turned away: pressed elsewhere, typed, cleared the selection, or left the page.
 */
export function watch(signal: AbortSignal, onMove: () => void, onLeave: (event: Event) => void): void {
  let frame = 0;
  const move = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => signal.aborted || onMove());
  };
  listen("scroll resize", move, signal);
  for (const type of ["scroll", "resize"]) (visualViewport as VisualViewport).addEventListener(type, move, { signal });

  listen("pointerdown pagehide beforeprint fullscreenchange popstate hashchange", onLeave, signal);
  listen<KeyboardEvent>("keydown", (event) => event.isTrusted && isTyping(event) && onLeave(event), signal);
  listen("selectionchange", (event) => String(getSelection()) || onLeave(event), signal);
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigate", onLeave, { signal });
}
