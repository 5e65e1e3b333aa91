import type { FromPage, Selected } from "../../messages/page-script";
import { isPersian } from "../../persian/is-persian";
import { openArchive } from "./open-archive";
import { showDamage } from "./problem";
import { tellPage } from "./tell-page";

/** The top page's frame, in both browsers. */
const TOP = 0;

/** Is there a hit? The text of an answer never goes to a page script, only to the card's own frame. */
async function isFound(text: string): Promise<boolean> {
  if (!isPersian(text)) return false;
  try {
    return (await openArchive()).lookup(text, { for: "selection", limit: 1 }).total > 0;
  } catch (error) {
    await showDamage(error);
    return false;
  }
}

/** Answers what a page script says. `tab` is the tab it runs in. */
export async function answerPageScript(message: FromPage, tab: number): Promise<Selected | true> {
  if (message.type === "wake") return true;
  const { nonce } = message;
  switch (message.type) {
    case "selected": {
      const { text, spot, byCommand } = message;
      // The page above opens the card's frame while the lookup runs, as a top page does by itself.
      const hosting = spot ? tellPage(tab, { type: "host", nonce, spot, byCommand }, TOP) : false;
      const found = await isFound(text);
      const hosted = (await hosting) === true;
      if (hosted && !found) await tellPage(tab, { type: "close", nonce, refocus: false }, TOP);
      return { found, hosted };
    }
    case "moved":
      await tellPage(tab, { type: "move", nonce, spot: message.spot }, TOP);
      return true;
    case "closed":
      // Said by the frame whose selection is gone, or by the page above whose card is: the other has to hear it.
      await tellPage(tab, { type: "close", nonce, refocus: false });
      return true;
  }
}
