/** Scrolls so that a stretch of the page is in the middle of the view; at once, for eyes that movement disturbs. */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  // An element may be longer than the view.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "instant" });
}
