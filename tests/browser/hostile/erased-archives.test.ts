import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { ABOUT, newSigner, packOf, statement } from "../../packs/made";
import { bringFiles } from "../bring-files";
import { launchChromium } from "../chromium";
import { launchFirefox } from "../firefox";
import { has } from "../hostile-archive";
import { press } from "../press";
import { filesWith } from "../profile/files-with";
import type { Tab } from "../rig";
import { savedFile } from "../saved-file";

/** In the text, the title and the name of what is erased: in a document that was imported, and in a pack. */
const [IMPORTED, PACKED] = ["ژغچظژثغخ", "ظثژخچغذظ"] as const;

/** To look through a whole profile again and again would keep the browser from writing it. */
const LOOKS = { interval: 500, timeout: 20_000 };

async function keepBoth(tab: Tab): Promise<void> {
  const text = `نامهٔ ${IMPORTED}\n\nباغداران دره از خشک شدن چشمه‌ها سخن گفتند. ${IMPORTED}\n`;
  await bringFiles(tab, [{ name: "letter.txt", text }]);
  await has(tab, ".keep-form [type=submit]");
  await press(tab, ".keep-form input");
  await tab.type(IMPORTED);
  await press(tab, ".keep-form [type=submit]");
  await has(tab, ".archives > li");
  const said = { ...statement(1), title: `نامهٔ ${PACKED}`, text: `نامهٔ ${PACKED}\n\nآب چشمه کم شده است. ${PACKED}` };
  const pack = await packOf([said], { ...ABOUT, name: PACKED }, await newSigner());
  await bringFiles(tab, [{ name: "archive.zip", bytes: pack }]);
  await has(tab, ".pack .does-it");
  await press(tab, ".pack .does-it");
  await has(tab, ".archives > li:nth-of-type(2)");
}

const launch = (profile: string) =>
  inject("browser") === "chromium" ? launchChromium({ profile }) : launchFirefox({ profile });

/** The page of archives, in a browser on this profile that is closed afterwards. */
async function inArchives(profile: string, work: (tab: Tab) => Promise<void>): Promise<void> {
  const rig = await launch(profile);
  try {
    const tab = await rig.tab();
    await tab.open(rig.own("archives.html"));
    await has(tab, ".drop button");
    await work(tab);
  } finally {
    await rig.close();
  }
}

test("of archives that were kept, signed and then erased, nothing is left in the profile once the browser was started again", {
  tags: ["P51"],
  timeout: 120_000,
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), "bayaniyab-erased-"));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));
  await inArchives(profile, async (tab) => {
    await keepBoth(tab);
    await press(tab, ".archives .opens-save");
    await press(tab, ".save-pack input");
    await savedFile(tab, ".save-pack [type=submit]");
    // That it was written at all is what makes the rest a proof.
    await expect.poll(() => filesWith(profile, IMPORTED), LOOKS).not.toEqual([]);
    await expect.poll(() => filesWith(profile, PACKED), LOOKS).not.toEqual([]);
    await press(tab, ".erase-all button");
    await press(tab, ".erase-all .does-it");
    await has(tab, ".none");
  });
  await inArchives(profile, (tab) => has(tab, ".none"));
  expect(await filesWith(profile, IMPORTED)).toEqual([]);
  expect(await filesWith(profile, PACKED)).toEqual([]);
});
