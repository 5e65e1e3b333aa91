/**
 * Calls `act` with the moment when the page is to be printed, before it is laid out for paper, and with nothing when it
 * is shown on the screen again. Not every way of printing tells both: the page's media may change without the event.
 */
export function onPrint(act: (moment: Date | undefined) => void, signal: AbortSignal): void {
  const paper = matchMedia("print");
  paper.addEventListener("change", ({ matches }) => act(matches ? new Date() : undefined), { signal });
  addEventListener("beforeprint", () => act(new Date()), { signal });
  addEventListener("afterprint", () => act(undefined), { signal });
  if (paper.matches) act(new Date());
}
