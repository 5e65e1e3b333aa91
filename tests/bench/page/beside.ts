import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../../browser/build";
import { type ChromiumRig, launchChromium } from "../../browser/chromium";

/** What the same pages are loaded with, side by side. */
export type Beside = "no script" | "an empty script" | "the page script";

/** An extension has to be there for each, so that the browsers differ in nothing else; this name leads nowhere. */
const NO_PAGE = "http://nowhere.invalid/*";

async function writeExtension(folder: string, matches: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: "beside",
    version: "1",
    background: { service_worker: "nothing.js" },
    content_scripts: [{ matches: [matches], js: ["nothing.js"], run_at: "document_start", all_frames: true }],
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "nothing.js"), "");
}

/**
 * Runs `work` in Chromium with one of them.
 * @param args switches for Chromium beside the rig's own
 */
export async function inBrowserWith<T>(what: Beside, work: (rig: ChromiumRig) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-bench-"));
  try {
    if (what !== "the page script") await writeExtension(folder, what === "no script" ? NO_PAGE : "http://*/*");
    const rig = await launchChromium({
      extension: what === "the page script" ? built("chrome-mv3") : folder,
      keepsPagesBack: true,
    });
    try {
      return await work(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
