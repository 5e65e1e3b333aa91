/**
 * Takes away the cards that were open when the extension was updated; a card of the living page script stays. It is sent
 * into pages as source text, so it uses nothing from outside itself.
 * @param name where a page script keeps the host of its card, see `selection/world.ts`
 */
export function removeDeadCards(name: string): void {
  type Opener = (host: Element) => ShadowRoot | null;
  type Way = { openOrClosedShadowRoot?: ShadowRoot | null };
  const { chrome } = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot: Opener } } };
  const living = (globalThis as Record<string, unknown>)[name];
  for (const host of document.querySelectorAll("div:empty")) {
    if (host.attributes.length > 0 || host === living) continue;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? (host as Way).openOrClosedShadowRoot;
    const frame = root?.querySelector("iframe[popover=manual]");
    if (/^[a-z]+-extension:.*\/card\.html#/.test(frame?.getAttribute("src") ?? "")) host.remove();
  }
}
