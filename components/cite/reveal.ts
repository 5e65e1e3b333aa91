/**
 * Scrolls what an element scrolls in, and nothing around it, until as much of the element is seen as there is room for,
 * from its top. `scrollIntoView` would move the page around a card's frame too.
 */
export function reveal(element: Element): void {
  let room = element.parentElement;
  while (room && !/auto|scroll/.test(getComputedStyle(room).overflowY)) room = room.parentElement;
  const scroller = room ?? document.scrollingElement;
  if (!scroller) return;
  // A page may keep clear of a head that stays: what is scrolled to stops below it.
  const clear = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart) || 0;
  const view = room ? room.getBoundingClientRect() : { top: clear, bottom: innerHeight };
  const { top, bottom } = element.getBoundingClientRect();
  const below = Math.max(0, bottom - view.bottom);
  scroller.scrollTop += Math.min(below, Math.max(0, top - view.top));
}
