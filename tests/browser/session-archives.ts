import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { bringFiles } from "./bring-files";
import { hitsIn } from "./card";
import { dropToBeRead, pictureShown } from "./picture-page";
import { press } from "./press";
import type { Rig, Tab } from "./rig";
import { savedFile } from "./saved-file";
import { searchFor } from "./search-box";
import { count, text } from "./texts";

const PICTURE = readFileSync("tests/pages/two-lines.png").toString("base64");

const TITLE = "نامهٔ باغداران";
const ORCHARD = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود.";

/** A picture is read, and asked again once its text is corrected so that the word stands in it. */
export async function inPicture(rig: Rig, word: string): Promise<void> {
  const tab = await rig.tab();
  await tab.open(rig.own("picture.html"));
  await dropToBeRead(tab, PICTURE);
  expect((await pictureShown(tab)).lines).toHaveLength(2);
  await press(tab, ".correct textarea");
  await tab.press("Control+End");
  await tab.insert(` ${word}`);
  await press(tab, ".correct button");
  // What is the user's has no lines on the picture.
  await expect.poll(async () => (await pictureShown(tab)).lines).toEqual([]);
  expect((await pictureShown(tab)).titles).toHaveLength(1);
  expect(await tab.evaluate(() => document.querySelector("textarea")?.value)).toContain(word);
  // It stays open: what a browser keeps of open tabs is part of its profile.
}

/** A document is brought, found and saved in a pack; the word is sought beside its words; and all archives are erased. */
export async function inArchives(rig: Rig, word: string): Promise<void> {
  const tab = await rig.tab();
  await tab.open(rig.own("archives.html"));
  await expect.poll(() => count(tab, ".drop button")).toBe(2);
  // What is pasted there and not taken is kept nowhere either.
  await press(tab, ".paste > button");
  await press(tab, ".paste textarea");
  await tab.insert(`${ORCHARD} ${word}`);
  await bringFiles(tab, [{ name: "letter.txt", text: `${TITLE}\n\n${ORCHARD}\n` }]);
  await expect.poll(() => count(tab, ".staged-file")).toBe(1);
  await press(tab, ".keep-form [type=submit]");
  await expect.poll(() => count(tab, ".archives > li")).toBe(1);
  await inDocuments(tab, word);
  await foundInPopup(rig, word);
  await tab.takeUp();
  await press(tab, ".archives .opens-save");
  await press(tab, ".save-pack input");
  await savedFile(tab, ".save-pack [type=submit]");
  await expect.poll(() => text(tab, ".save-pack .said")).not.toBe("");
  await press(tab, ".erase-all button");
  await press(tab, ".erase-all .does-it");
  await expect.poll(() => count(tab, ".archives > li")).toBe(0);
  await tab.close();
}

async function foundInPopup(rig: Rig, word: string): Promise<void> {
  const popup = await rig.tab();
  await popup.open(rig.own("popup.html"));
  await searchFor(popup, `${ORCHARD} ${word}`);
  expect((await hitsIn(popup)).map(({ title }) => title)).toContain(TITLE);
  await popup.close();
}

async function inDocuments(tab: Tab, word: string): Promise<void> {
  await press(tab, ".archives .opens-documents");
  await expect.poll(() => count(tab, ".documents .row")).toBe(1);
  await press(tab, ".documents .asks-why button");
  await press(tab, ".why-not textarea");
  await tab.insert(`${ORCHARD} ${word}`);
  await press(tab, ".why-not [type=submit]");
  await expect.poll(() => text(tab, ".why-not .answer")).not.toBe("");
  await press(tab, ".documents .sought input");
  await tab.insert(`باغداران ${word}`);
  await expect.poll(() => count(tab, ".documents .row")).toBe(0);
}
