/** Runs in a document with prefers-reduced-motion: what moves nevertheless (WCAG 2.3.3). */
export function motion(): string[] {
  const moving = document.getAnimations().map((each) => `moves: ${each.constructor.name}`);
  const would = Array.from(document.querySelectorAll("*")).flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const isMoving = transitionDuration.split(", ").some((each) => Number.parseFloat(each) > 0);
    if (!isMoving && animationName === "none" && scrollBehavior !== "smooth") return [];
    return [`would move: ${element.outerHTML.slice(0, 100)}`];
  });
  return [...moving, ...would];
}
