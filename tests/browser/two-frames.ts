/**
 * Runs in a page: waits until what it has laid out is on the screen. A browser looks for what lies under a press in the
 * frame that it drew last, and a press sooner than that meets what was there before (Chromium: a mark that has just
 * come lost the press in 21 of 24 tries; two frames later in none of 12). No hand is as fast.
 */
export function twoFrames(): Promise<void> {
  // A tab behind another draws no frames; a hand could not press in it either.
  const LONGEST_MS = 500;
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
