/** The text in an element, if it is no longer than this in UTF-16 units; `undefined` as soon as it is seen to be longer. */
export function shortText(element: Element, longest: number): string | undefined {
  let text = "";
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    text += (texts.currentNode as Text).data;
    if (text.trim().length > longest) return undefined;
  }
  return text.trim();
}
