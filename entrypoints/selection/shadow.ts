import { shadowOf } from "../../platform/shadow-of";

/** Follows `pick` from the document down through shadow roots, to the innermost element that it names. */
function innermost(pick: (root: DocumentOrShadowRoot) => Element | null): Element | null {
  let element = pick(document);
  for (let root = shadowOf(element); root; root = shadowOf(element)) {
    const inner = pick(root);
    // Where nothing inside is meant, a root answers with nothing, or with its own host.
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** The element at a point of the viewport. */
export const elementAt = (x: number, y: number): Element | null => innermost((root) => root.elementFromPoint(x, y));

/** The element that has the focus. */
export const focused = (): Element | null => innermost((root) => root.activeElement);

/**
 * What a card for text in `element` has to hang in, to be seen and reached: the modal dialog around it, shadow roots or
 * not, or what fills the screen. All outside of these is inert, or loses the focus.
 */
export function reachable(element: Element | null): Element | ShadowRoot {
  for (let at = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    // A page's own dialog keeps the focus to what is in it.
    const dialog = at.closest("dialog:modal,[aria-modal=true]");
    if (dialog) return dialog;
  }
  const full = innermost((root) => root.fullscreenElement);
  return shadowOf(full) ?? full ?? document.documentElement;
}

/** The shadow roots around what is at a point of the viewport. */
export function rootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = elementAt(x, y)?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    roots.push(root);
  }
  return roots;
}
