import { isScrolling } from "./is-scrolling";
import { isSelecting } from "./is-selecting";
import { listen } from "./listen";

/**
 * Keys that write or delete, which mean that the user does something else; and Escape. Space scrolls, but in a control. With
 * Ctrl+S the page is saved, and a card that is open with it.
 */
function isLeaving({ key, code, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  return ctrlKey || metaKey || altKey
    ? code === "KeyS"
    : /^(.|Enter|Backspace|Delete|Process|Escape)$/u.test(key) &&
        (key !== " " || element.isContentEditable || element.matches("input,textarea,select,button,a,summary"));
}

/**
 * Watches this document for what becomes of a looked-up selection.
 *
 * @param onFrame called for every frame that the browser draws.
 * @param onLeave the user has turned away: pressed elsewhere or Escape, typed, cleared the selection, left the page.
 * @param isShown whether the card is in sight: then one Escape closes it, and the next is the page's (a dialog's, say).
 */
export function watch(
  signal: AbortSignal,
  onFrame: () => void,
  onLeave: (event: Event) => void,
  isShown: () => boolean | undefined,
): void {
  const draw = () => {
    if (signal.aborted) return;
    onFrame();
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);

  listen<PointerEvent>(
    "pointerdown pointerup",
    (event) => {
      // A finger that is put down may be about to scroll; then it is taken from the page, and never lifted.
      const isPress = event.type === (event.pointerType === "touch" ? "pointerup" : "pointerdown");
      if (isPress && !isScrolling(event)) onLeave(event);
    },
    signal,
  );
  listen("pagehide beforeprint fullscreenchange popstate", onLeave, signal);
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
  listen("selectionchange", (event) => isSelecting() || onLeave(event), signal);
  listen<NavigateEvent>(
    "navigate",
    // Pages that rewrite their address while one scrolls have not left.
    (event) => event.navigationType === "replace" || onLeave(event),
    signal,
    // Where there is none, the window is listened to, which hears nothing of this name from the browser.
    (window as { navigation?: EventTarget }).navigation,
  );
}
