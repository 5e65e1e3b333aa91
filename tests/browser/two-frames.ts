/**
 * Runs in a page: waits until what it has laid out is on the screen. A browser looks for what lies under a press in the
 * frame that it drew last, and a press sooner than that meets what was there before (Chromium: a mark that has just
 * come never has the press, 22 of 23 times; two frames later it always has). No hand is as fast.
 */
export function twoFrames(): Promise<void> {
  // A tab behind another draws no frames; a hand could not press in it either.
  const LONGEST_MS = 500;
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
