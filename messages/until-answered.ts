/**
 * How long one try may take. A lookup takes a few milliseconds and waking the background some tens; past this the
 * background has died with the question in hand.
 */
const TRY_MS = 2000;

/** Pauses before the second and later tries. They outlast a background that is being restarted. */
const PAUSES_MS = [30, 100, 250, 500, 1000];

/** The longest time until an asker has its answer or gives up, in milliseconds. */
export const longestMs = (): number => PAUSES_MS.reduce((sum, pause) => sum + pause + TRY_MS, TRY_MS);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Sends until the background answers. A background that is stopped while it works may reject, stay silent, or
 * resolve to `undefined` with no error at all (seen in Chromium), so each of the three counts as no answer.
 * Messages sent this way must be safe to send twice.
 *
 * @returns the answer, or `undefined` when every try failed or `isAlive` said to stop.
 */
export async function untilAnswered(
  send: () => Promise<unknown>,
  isAlive: () => boolean = () => true,
): Promise<unknown> {
  for (let attempt = 0; isAlive(); attempt++) {
    const answer = await Promise.race([send().catch(() => undefined), pause(TRY_MS)]);
    if (answer !== undefined) return answer;
    const ms = PAUSES_MS[attempt];
    if (ms === undefined) return undefined;
    await pause(ms);
  }
  return undefined;
}
