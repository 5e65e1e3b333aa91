import type { Tab } from "../rig";

/**
 * That the pointer has left what it was over: Firefox on a busy machine said so of a drag twice, and in none of 260 drags
 * that were watched for it. Whatever comes under the pointer makes a `mouseout` too, which counts.
 */
const UP_TO_THE_BROWSER = "event: mouseleave";

/** What the spy page has noted since it was asked last, once nothing more comes. */
export async function notedIn(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(rest);
  const noted = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  return noted.filter((note) => note !== UP_TO_THE_BROWSER);
}

/**
 * Runs in the spy page: waits until what came of an act has come, which is when nothing more is noted. That lasts a time and
 * some frames: a browser that stands still notes nothing either, however long.
 */
const rest = () =>
  new Promise<void>((resolve) => {
    const QUIET_MS = 100;
    const QUIET_FRAMES = 6;
    const { seen } = window as unknown as { seen: string[] };
    let [noted, since, frames] = [seen.length, Date.now(), 0];
    const look = () => {
      if (seen.length !== noted) [noted, since, frames] = [seen.length, Date.now(), 0];
      if (frames++ >= QUIET_FRAMES && Date.now() - since >= QUIET_MS) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
