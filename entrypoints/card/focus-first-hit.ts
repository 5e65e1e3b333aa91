/**
 * The card never takes the focus. When the reader brings it here by keyboard, the first hit receives it; when a
 * pointer brings it, it stays where the pointer is.
 */
export function focusFirstHit(): void {
  let pointing = false;
  addEventListener("pointerdown", () => (pointing = true), true);
  addEventListener("pointerup", () => (pointing = false), true);
  addEventListener("pointercancel", () => (pointing = false), true);
  const enter = () => {
    if (pointing || document.activeElement !== document.body) return;
    const first = document.querySelector<HTMLElement>("article a") ?? document.querySelector("button");
    first?.focus();
  };
  addEventListener("focus", enter);
  // The reader may have come before there was anything to focus.
  if (document.hasFocus()) enter();
}
