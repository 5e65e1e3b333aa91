/**
 * Runs in a document: controls smaller than 24 by 24 CSS pixels (WCAG 2.5.8). A control in a label is pressed on the
 * label. No exception is made for links in sentences or for controls with room around them: we have no need of one.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const controls = document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]");
  return Array.from(controls).flatMap((control) => {
    const target = control.closest("label") ?? control;
    const { width, height } = target.getBoundingClientRect();
    // Not rendered at all.
    if (width === 0 && height === 0) return [];
    // Half a pixel of rounding is none of size.
    if (width >= LEAST - 0.5 && height >= LEAST - 0.5) return [];
    return [`${target.outerHTML.slice(0, 120)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}
