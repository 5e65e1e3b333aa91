import type { Sight } from "./sight";

/** A person sees what they press for longer than this, in ms. */
const SEEN_MS = 300;

/** How often a press that waits looks again, in ms. */
const LOOKS_MS = 30;

/**
 * What a page lures its reader to press without seeing it does nothing: a press on what lasts beyond the card
 * (`data-lasting`) counts when the card has been seen for a while. One that comes right with the card waits for that; one on
 * a card that was covered a moment ago is refused, for what covered it may have gone only because of the press.
 */
export function onlyWhenSeen(sight: () => Sight, refuse: () => void, signal: AbortSignal): void {
  const passes = new WeakSet<Element>();
  /** As the card was when the pointer went down, the first that a page hears of a press. */
  let down: Judgement | undefined;

  const hear = (event: MouseEvent) => {
    const pressed = event.target instanceof Element && event.target.closest<HTMLElement>("[data-lasting]");
    if (!pressed || passes.delete(pressed)) return;
    // A press by keyboard has no count.
    const judged = (event.detail > 0 && down) || judge(sight());
    if (judged === "seen") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const settle = (judged: Judgement) => {
      if (judged === "hidden") return refuse();
      if (judged === "new") return setTimeout(() => settle(judge(sight())), LOOKS_MS);
      passes.add(pressed);
      pressed.click();
    };
    settle(judged);
  };
  const options = { capture: true, signal };
  document.addEventListener("pointerdown", () => (down = judge(sight())), options);
  document.addEventListener("click", hear, options);
  document.addEventListener("auxclick", hear, options);
}

type Judgement = "seen" | "hidden" | "new";

function judge({ since, isNew, wasHidden }: Sight): Judgement {
  if (since !== undefined && performance.now() - since >= SEEN_MS) return "seen";
  return isNew || (since !== undefined && !wasHidden) ? "new" : "hidden";
}
