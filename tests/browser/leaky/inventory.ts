import type { Tab } from "../rig";
import { ownStyleNames } from "./own-style-names";

/** Classes beside those of the extension's own style sheets. */
const OTHER_CLASSES = ["extension", "popup", "highlight", "planted"];

/** What a page finds where it looks, of a kind each: nothing of it comes by itself, as an event does. */
export function inventoryOf(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(lookAround, [...ownStyleNames().classes, ...OTHER_CLASSES]);
}

/** Runs in the page. */
async function lookAround(classes: readonly string[]): Promise<string[]> {
  /** A number for a long text, by which two are told apart. */
  const told = (text: string) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
    return sum;
  };

  const styles = (elements: readonly Element[]) => {
    const texts = elements.map((element) => {
      const style = getComputedStyle(element);
      return Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`).join(";");
    });
    return `${elements.length} elements: ${told(texts.join())}`;
  };
  const stage = document.createElement("div");
  for (const name of classes) {
    const element = stage.appendChild(document.createElement("p"));
    element.className = element.id = name;
  }
  document.body.append(stage);
  const styled = styles([document.body, ...Array.from(stage.children)]);
  stage.remove();

  /** What stands at points of the view and is not the page's own. */
  const strange = new Set<string>();
  for (let x = 4; x < innerWidth; x += 24) {
    for (let y = 4; y < innerHeight; y += 24) {
      const element = document.elementFromPoint(x, y);
      const inCaret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
      for (const node of [element, inCaret]) {
        if (node && node !== document.documentElement && !document.body.contains(node)) strange.add(node.nodeName);
      }
    }
  }

  const { chrome } = window as unknown as { chrome?: { runtime?: unknown } };
  const databases = await indexedDB.databases?.().catch(() => []);
  const caches = "caches" in window ? await window.caches.keys().catch(() => []) : [];
  return [
    `styles: ${styled}`,
    `style sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets?.length}`,
    `at points: ${[...strange]}`,
    `names of the window: ${told(Object.getOwnPropertyNames(window).sort().join())}`,
    `chrome: ${Object.keys(chrome ?? {})} ${typeof chrome?.runtime}`,
    `frames: ${window.length}`,
    `storage: ${Object.keys(localStorage)} ${Object.keys(sessionStorage)} ${document.cookie}`,
    `databases: ${databases?.map(({ name }) => name)} ${caches}`,
    `markup: ${document.documentElement.cloneNode(false).textContent} ${document.documentElement.children.length}`,
    `selection: ${String(getSelection()).length}`,
  ];
}
