/** Runs in a document: a part that scrolls by itself and is too low for two lines of what it holds. */
export function slits(): string[] {
  const LEAST = 48;
  return Array.from(document.querySelectorAll("*")).flatMap((element) => {
    const isRoom = /auto|scroll/.test(getComputedStyle(element).overflowY) && element !== document.documentElement;
    if (!isRoom || element.scrollHeight <= element.clientHeight || element.clientHeight >= LEAST) return [];
    return [`${element.outerHTML.slice(0, 100)}: ${element.clientHeight} of ${element.scrollHeight}`];
  });
}

/**
 * Runs in a document of 320 CSS pixels, which is one of 1280 at 400 %: what has to be scrolled sideways to be read, or
 * cannot be reached even so (WCAG 1.4.10).
 */
export function sidewaysScrolling(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const wide = Array.from(document.querySelectorAll("*")).filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = Array.from(document.body.querySelectorAll("*")).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > clientWidth + 1);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : []),
    ...wide.map((element) => `scrolls: ${name(element)}`),
    ...outside.slice(0, 3).map((element) => `outside: ${name(element)}`),
  ];
}
