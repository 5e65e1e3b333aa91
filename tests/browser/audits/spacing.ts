/**
 * Runs in a document: spaces the text as WCAG 1.4.12 says a user may. A stylesheet made by script is none that the
 * page's policy forbids.
 */
export function spaceText(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(style);
}

/** Runs in a document: text that its own box cuts off, or that nobody can scroll to. */
export function cutText(): string[] {
  return Array.from(document.body.querySelectorAll<HTMLElement>("*")).flatMap((element) => {
    const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
    // What is clipped away is there to be heard; a line that ends in an ellipsis is said in full elsewhere; a field scrolls.
    if (clipPath !== "none" || textOverflow === "ellipsis" || element instanceof HTMLInputElement) return [];
    const isCutAcross = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isCutDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (!isCutAcross && !isCutDown) return [];
    return [`${element.outerHTML.slice(0, 100)}: ${element.scrollWidth} × ${element.scrollHeight}`];
  });
}
