/** Runs in a document: words that are set in fewer than 13 pixels, in which Persian letters are not told apart. */
export function smallText(): string[] {
  const LEAST_PX = 13;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = new Set<string>();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
    const { fontSize, clipPath } = getComputedStyle(element);
    // What is clipped away is there to be heard.
    if (clipPath === "none" && Number.parseFloat(fontSize) < LEAST_PX)
      small.add(`${element.outerHTML.slice(0, 100)}: ${fontSize}`);
  }
  return [...small];
}
