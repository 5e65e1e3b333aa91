/**
 * After so long it is asked again. A lookup takes a few milliseconds and waking the background some tens; past this the
 * background has died with the question in hand, or the machine is so busy that every try would take as long.
 */
const TRY_MS = 2000;

/** Pauses behind each try. They outlast a background that is being restarted. */
const PAUSES_MS = [30, 100, 250, 500, 1000, 0];

/** The longest time until an asker has its answer or gives up, in milliseconds. */
export const longestMs = (): number => PAUSES_MS.reduce((sum, pause) => sum + TRY_MS + pause, 0);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Sends until the background answers. A background that is stopped while it works may reject, stay silent, or
 * resolve to `undefined` with no error at all (seen in Chromium), so each of the three counts as no answer.
 * Messages sent this way must be safe to send twice: what is asked again may still answer the first time.
 *
 * @returns the answer, or `undefined` when every try failed or `isAlive` said to stop.
 */
export async function untilAnswered(
  send: () => Promise<unknown>,
  isAlive: () => boolean = () => true,
): Promise<unknown> {
  let answer: unknown;
  const hear = (heard: unknown) => {
    answer ??= heard;
  };
  for (const ms of PAUSES_MS) {
    if (!isAlive()) break;
    await Promise.race([send().then(hear, () => {}), pause(TRY_MS)]);
    if (answer !== undefined) break;
    await pause(ms);
  }
  return answer;
}
