import { listen } from "./listen";
import { selectedText } from "./selected-text";

/** Keys that write or delete, which mean that the user does something else; and Escape. */
const isLeaving = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey) && /^(.|Enter|Backspace|Delete|Process|Escape)$/u.test(event.key);

/**
 * Watches this document for what becomes of a looked-up selection.
 *
 * @param onMove at most once a frame, when the page scrolls or changes its size.
 * @param onLeave the user has turned away: pressed elsewhere or Escape, typed, cleared the selection, left the page.
 * @param isShown whether the card is in sight: then one Escape closes it, and the next is the page's (a dialog's, say).
 */
export function watch(
  signal: AbortSignal,
  onMove: () => void,
  onLeave: (event: Event) => void,
  isShown: () => boolean,
): void {
  let frame = 0;
  const move = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => signal.aborted || onMove());
  };
  for (const target of [window, visualViewport as VisualViewport]) listen("scroll resize", move, signal, target);

  listen("pointerdown pagehide beforeprint fullscreenchange popstate", onLeave, signal);
  listen<KeyboardEvent>(
    "keydown",
    (event) => {
      if (!event.isTrusted || !isLeaving(event)) return;
      if (event.key === "Escape" && isShown()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onLeave(event);
    },
    signal,
  );
  listen("selectionchange", (event) => selectedText() || onLeave(event), signal);
  listen<NavigateEvent>(
    "navigate",
    // Pages that rewrite their address while one scrolls have not left.
    (event) => event.navigationType === "replace" || onLeave(event),
    signal,
    // Where there is none, the window is listened to, which hears nothing of this name from the browser.
    (window as { navigation?: EventTarget }).navigation,
  );
}
