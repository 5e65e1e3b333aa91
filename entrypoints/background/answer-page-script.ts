import * as v from "valibot";
import type { Browser } from "wxt/browser";
import type { Answer } from "../../archive/types";
import { Spot as SpotSchema } from "../../messages/from-page";
import { type FromPage, type Selected, type Spot, TOP_FRAME, type Woken } from "../../messages/page-script";
import { isPersian } from "../../persian/is-persian";
import { type HitCount, NO_HITS, showHits } from "./badge";
import { bringReading } from "./bring-reading";
import { keepForCard } from "./for-card";
import { lookUpOnce } from "./look-up";
import { showDamage } from "./problem";
import { scaleIn } from "./scale-in";
import { isFollowed, surfaceIn, surfaceOverPage } from "./surface-in";
import { tellPage } from "./tell-page";

/** How many hits are there? The text of an answer never goes to a page script, only to the card's own frame. */
async function countHits(answer: Promise<Answer>): Promise<HitCount> {
  try {
    return await answer;
  } catch (error) {
    await showDamage(error);
    return NO_HITS;
  }
}

type Tab = Browser.tabs.Tab & { id: number };
type Selection = Extract<FromPage, { type: "selected" }>;

/** Answers what a page script says. `tab` and `frame` are where it runs. */
export async function answerPageScript(
  message: FromPage,
  tab: Tab,
  frame: number,
): Promise<Selected | Woken | boolean> {
  switch (message.type) {
    case "wake": {
      const [surface, scale] = await Promise.all([
        surfaceOverPage(tab),
        scaleIn(tab.id),
        message.reads || bringReading(tab.id, frame),
      ]);
      return [surface === "card" || surface === "mark", scale];
    }
    case "selected":
      return answerSelection(message, tab);
    case "moved":
      await tellPage(tab.id, { type: "move", nonce: message.nonce, spot: message.spot }, aboveOf(message.spot));
      return true;
    case "closed":
      // Said by the frame whose selection is gone, or by the page above whose card is: the other has to hear it.
      await tellPage(tab.id, { type: "close", nonce: message.nonce, refocus: false });
      if ((await surfaceIn(tab)) === "quiet") await showHits(tab.id, NO_HITS);
      return true;
    case "covered":
      await tellPage(tab.id, message);
      return true;
  }
}

async function answerSelection({ nonce, text, spot, byCommand }: Selection, tab: Tab): Promise<Selected> {
  const followed = isFollowed(tab.windowId);
  const surface = await surfaceIn(tab);
  if (surface === "quiet") {
    const count = isPersian(text) ? await countHits(lookUpOnce(tab, nonce, text, false)) : NO_HITS;
    await showHits(tab.id, count);
    return { found: count.total > 0, elsewhere: count.total > 0 };
  }
  const nothing = { found: false, elsewhere: false };
  if (surface === "asked" && !byCommand) return nothing;
  // Begun before it is known whether a side panel has it, so that it waits for no panel. It may fail before it is awaited.
  const answer = isPersian(text) && lookUpOnce(tab, nonce, text, byCommand);
  if (answer) answer.catch(() => {});
  if ((await followed) && !byCommand) return nothing;
  // The top page opens the card's frame while the lookup runs, as it does for itself.
  const hosting = spot ? hostedAbove(tab.id, nonce, spot, byCommand) : false;
  if (answer) keepForCard({ nonce, tab: tab.id, text, byCommand, answer });
  const found = answer !== false && (await countHits(answer)).total > 0;
  const hosted = await hosting;
  if (hosted && !found) await tellPage(tab.id, { type: "close", nonce, refocus: false }, TOP_FRAME);
  return { found, elsewhere: hosted };
}

/** The frame to speak to about a frame of its own: the top page, or any of those between, of which one knows. */
const aboveOf = ({ depth }: Spot): number | undefined => (depth === 1 ? TOP_FRAME : undefined);

/** Has the top page show a card for a selection in a frame, however deep. @returns whether it does */
async function hostedAbove(tab: number, nonce: string, spot: Spot, byCommand: boolean): Promise<boolean> {
  const scale = await scaleIn(tab);
  for (let at = spot; ; ) {
    const said = await tellPage(tab, { type: "host", nonce, spot: at, byCommand, scale }, aboveOf(at));
    const above = v.safeParse(SpotSchema, said);
    if (!above.success || above.output.depth >= at.depth) return said === true;
    at = above.output;
  }
}
