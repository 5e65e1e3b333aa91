import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { card, eventually, hitsIn } from "../card";
import { type ChromiumRig, launchChromium } from "../chromium";
import { withExtension } from "../leaky/extension";
import { readerFrom } from "../reader-from";
import { typeInSearch } from "../search-box";
import { select } from "../select";
import { type Site, serve } from "../site";

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/**
 * Every request of the browser's whole life that an extension asked for, as the browser's own log has it: of its
 * background, of its pages and of what they frame.
 */
async function requestsWhile(
  work: (rig: ChromiumRig, site: Site) => Promise<void>,
  extension?: string,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-net-"));
  const netLog = join(folder, "log.json");
  const site = await serve();
  try {
    const rig = await launchChromium({ netLog, ...(extension && { extension }) });
    await work(rig, site).finally(() => rig.close());
    const { constants, events }: NetLog = JSON.parse(await readFile(netLog, "utf8"));
    const started = constants.logEventTypes["URL_REQUEST_START_JOB"];
    return events
      .filter(({ type, params }) => type === started && params?.initiator?.startsWith("chrome-extension:"))
      .map(({ params }) => params?.url ?? "");
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test("lookup, search and reader make no network request", { tags: ["P38"] }, async () => {
  const requests = await requestsWhile(async (rig, site) => {
    const tab = await rig.tab();
    await tab.open(site.at("news.html"));
    await select(tab);
    const frame = await card(tab);
    const reader = await readerFrom(rig, frame);
    await expect.poll(() => reader.evaluate(() => document.querySelectorAll("mark").length)).toBeGreaterThan(0);
    const popup = await rig.tab();
    await popup.open(rig.own("popup.html"));
    await typeInSearch(popup, "خوزستان");
    await expect.poll(() => hitsIn(popup).then((hits) => hits.length)).toBeGreaterThan(0);
  });
  expect(requests).toEqual([]);
});

test("this test detects a request of a background", { tags: ["P38"] }, async () => {
  const target = await serve();
  const background = `fetch("${target.at("plain.html")}");`;
  const requests = await withExtension({ background }, (folder) =>
    requestsWhile(async () => {
      await eventually(async () => target.requests.length > 0, 5000);
    }, folder),
  );
  await target.close();
  expect(requests).toEqual([target.at("plain.html")]);
});
