import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { ensureChromium } from "../../scripts/setup/chromium.mjs";
import { built, INERT_FILE, opensFirstTab } from "./build";
import { COMES_MS, eventually } from "./card";
import { ChromiumTab } from "./chromium-tab";
import { ChromiumWays } from "./chromium-ways";
import { killAllOn } from "./kill-all-on";
import type { Rig } from "./rig";
import { callOf } from "./source";
import { WITHOUT_FEATURES } from "./without-features";

export interface ChromiumOptions {
  /** The extension's folder; the built one unless told otherwise. */
  readonly extension?: string;
  /** A file for Chromium's own log of every network request of its life. */
  readonly netLog?: string;
  /** Let pages of the whole web load; otherwise no name but this machine's leads anywhere. */
  readonly online?: boolean;
  /** Leave the tab open that the extension opens after installing. */
  readonly keepsFirstTab?: boolean;
  /** A folder for the profile, which stays; otherwise there is one of its own, which goes. */
  readonly profile?: string;
  /** Switches for Chromium beside the rig's own. */
  readonly args?: readonly string[];
  /** Environment variables for Chromium beside those that are there. */
  readonly env?: Readonly<Record<string, string>>;
  /** Let pages that one has left come back as they were; Playwright has Chromium load them anew. */
  readonly keepsPagesBack?: boolean;
  /** Let Chromium have its own PDF viewer; Playwright takes it away with other parts that nobody needs. */
  readonly hasViewer?: boolean;
  /** Show a window. */
  readonly headed?: boolean;
}

export interface ChromiumRig extends Rig {
  readonly context: BrowserContext;
  readonly extensionId: string;
  tab(): Promise<ChromiumTab>;
}

/** What would speak to the network by itself, and so blur what the extension does. */
const SILENT = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** A page of the extension's own that has not opened by then is opened again. */
const OPENS_MS = COMES_MS / 4;

/** Chromium with the extension in it, on a profile of its own that goes when it closes. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumRig> {
  const extension = options.extension ?? built("chrome-mv3");
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "bayaniyab-chromium-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    ...(options.env && { env: { ...process.env, ...options.env } as Record<string, string> }),
    // Playwright's own headless mode is the old one, which has no extensions.
    headless: false,
    viewport: options.headed ? null : { width: 1280, height: 720 },
    ignoreDefaultArgs: [
      "--disable-extensions",
      ...(options.keepsPagesBack ? ["--disable-back-forward-cache"] : []),
      ...(options.hasViewer ? ["--disable-component-extensions-with-background-pages"] : []),
    ],
    args: [
      ...(options.headed ? [] : ["--headless=new"]),
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...SILENT,
      `--disable-features=${WITHOUT_FEATURES}`,
      ...(options.args ?? []),
      ...(options.online
        ? []
        : ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1"]),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const extensionId = new URL(worker.url()).host;
  const firstTab = async (ms = COMES_MS) => {
    const isFirst = (page: Page) => page.url().endsWith(`${extensionId}/welcome.html`);
    const page = await eventually(async () => context.pages().find(isFirst), ms);
    if (!page) throw new Error("the welcome page does not open");
    return new ChromiumTab(page);
  };
  if (!options.keepsFirstTab && opensFirstTab(extension)) await (await firstTab()).close();

  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;
  let behind: Page | undefined;
  const openInert = async () => {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    const { targetId } = await session.send("Target.createTarget", { url: own(INERT_FILE), background: true });
    // Another page may open meanwhile, so it is known by its address.
    const isInert = (page: Page) => page.url() === own(INERT_FILE);
    const page = await eventually(async () => context.pages().find(isInert), OPENS_MS);
    if (!page) await session.send("Target.closeTarget", { targetId });
    await session.detach();
    await page?.waitForLoadState();
    return page;
  };
  const openBehind = async () => {
    // An extension that is loaded anew takes its tabs away, and none of its pages opens until it has been.
    if (!behind || behind.isClosed()) behind = (await eventually(openInert)) ?? undefined;
    if (!behind) throw new Error("the tab behind does not open");
    return behind;
  };

  const rig: ChromiumRig = {
    browser: "chromium",
    context,
    extensionId,
    firstTab,
    own,
    behind: { evaluate: async (work, ...args) => (await openBehind()).evaluate(callOf(work, args)) },
    tab: async () => new ChromiumTab(await context.newPage()),
    tabOpenedBy: async (work) => {
      // What opens by the tab behind opens that first, where nothing has looked into it yet.
      const isOther = (page: Page) => page.url() !== own(INERT_FILE);
      const [page] = await Promise.all([context.waitForEvent("page", isOther), work()]);
      await page.waitForLoadState();
      return new ChromiumTab(page);
    },
    killBackground: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send("Target.getTargets");
      const workers = targetInfos.filter(({ type, url }) => type === "service_worker" && url.includes(extensionId));
      for (const { targetId } of workers) await session.send("Target.closeTarget", { targetId });
      await session.detach();
      return workers.length > 0;
    },
    disableExtension: async () => {
      const tab = await context.newPage();
      await tab.goto("chrome://extensions");
      await tab.evaluate(async (id) => {
        type Api = { management: { setEnabled(id: string, isEnabled: boolean): Promise<void> } };
        await (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, false);
      }, extensionId);
      await tab.close();
    },
    reloadExtension: async () => {
      const tab = await context.newPage();
      await tab.goto("chrome://extensions");
      await tab.evaluate(async (id) => {
        type Api = { developerPrivate: Record<string, (...what: unknown[]) => Promise<void>> };
        const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
        // Without it, Chromium does not load the extension again.
        await developerPrivate["updateProfileConfiguration"]?.({ inDeveloperMode: true });
        // Told to name what is wrong with it, Chromium answers when it has been loaded.
        await developerPrivate["reload"]?.(id, { failQuietly: true, populateErrorForUnpacked: true });
      }, extensionId);
      await tab.close();
    },
    tidy: async () => {
      // While it closes, a panel still follows what is selected, and then no card opens.
      await new ChromiumWays(rig).closePanel();
      const rest = behind && !behind.isClosed() ? behind : await context.newPage();
      await Promise.all(context.pages().map((page) => (page === rest ? undefined : page.close())));
    },
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
    kill: async () => {
      await killAllOn(profile);
      await rig.close();
    },
  };
  return rig;
}
