import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DATA_FILES } from "../../../archive/data-files";
import { built } from "../build";
import { card, silence } from "../card";
import { launchChromium } from "../chromium";
import { ownPage } from "../own-page";
import { select } from "../select";
import { serve } from "../site";

test("a damaged file is named and believed in nothing; once it is whole again nothing is said of it", async () => {
  const extension = mkdtempSync(join(tmpdir(), "bayaniyab-damaged-"));
  onTestFinished(() => rmSync(extension, { recursive: true, force: true }));
  cpSync(built("chrome-mv3"), extension, { recursive: true });
  const file = join(extension, "archive", DATA_FILES.statements);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, damaged);

  const [rig, site] = await Promise.all([launchChromium({ extension, keepsFirstTab: true }), serve()]);
  onTestFinished(() => Promise.all([rig.close(), site.close()]).then(() => {}));
  const tab = await rig.tab();
  await tab.open(site.at("news.html"));
  await select(tab);
  const button = () => ownPage(rig).button(site.at("news.html"));
  await expect
    .poll(button)
    .toMatchObject({ badge: "!", title: expect.stringMatching(/cannot be read|خوانده نمی‌شود|خواندنی نیست/) });
  await silence(tab);

  writeFileSync(file, whole);
  await tab.reload();
  await select(tab);
  await card(tab);
  await expect.poll(button).toEqual({ badge: "", title: expect.stringMatching(/^(Bayaniyab|بیانیه‌یاب)$/) });
});
