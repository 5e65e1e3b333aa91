import { card, hitsIn } from "../../tests/browser/card";
import type { Tab } from "../../tests/browser/rig";
import { QUOTE } from "../../tests/browser/text";

const PICTURE = ".output/start.png";

/** Without a screen: selects the quoted sentence as a hand would, and tells what the card says. */
export async function lookUpUnseen(tab: Tab): Promise<void> {
  console.log("There is no screen here, so the quoted sentence of the sample page is selected by mouse, unseen.\n");
  const { start, end } = await tab.locate(QUOTE);
  await tab.drag(start, end);
  const frame = await card(tab).catch(() => null);
  await tab.screenshot(PICTURE);
  if (!frame) throw new Error(`The sentence was selected, and no card came. ${PICTURE} shows the page.`);

  for (const hit of await hitsIn(frame)) {
    console.log(hit.title);
    console.log(`  ${hit.facts}`);
    for (const excerpt of hit.excerpts) console.log(`  « ${excerpt} »`);
    console.log(`  marked: ${hit.marks.join(" · ")}\n`);
  }
  console.log(`${PICTURE} shows the page with the card.`);
}
