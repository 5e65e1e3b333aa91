/**
 * The card never takes the focus. When the user brings it here by keyboard, the first hit receives it; when a
 * pointer brings it, it stays where the pointer is.
 */
export function focusFirstHit(signal: AbortSignal): void {
  let pointing = false;
  addEventListener("pointerdown", () => (pointing = true), { capture: true, signal });
  addEventListener("pointerup", () => (pointing = false), { capture: true, signal });
  addEventListener("pointercancel", () => (pointing = false), { capture: true, signal });
  const enter = () => {
    if (pointing || document.activeElement !== document.body) return;
    const first = document.querySelector<HTMLElement>("article a") ?? document.querySelector("button");
    first?.focus();
  };
  addEventListener("focus", enter, { signal });
  // The user may have come before there was anything to focus.
  if (document.hasFocus()) enter();
}
