import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureFirefox } from "../../scripts/setup/firefox.mjs";
import { built, INERT_FILE, opensFirstTab } from "./build";
import { COMES_MS, eventually } from "./card";
import { FirefoxTab } from "./firefox-tab";
import { killAllOn } from "./kill-all-on";
import { type Marionette, marionette, runIn } from "./marionette";
import { aloneOf, oneAtATime } from "./one-at-a-time";
import type { Rig, Tab } from "./rig";
import { callOf } from "./source";

export interface FirefoxOptions {
  /** The extension's folder; the built one unless told otherwise. */
  readonly extension?: string;
  /** Leave the tab open that the extension opens after installing. */
  readonly keepsFirstTab?: boolean;
  /** A folder for the profile, which stays; otherwise there is one of its own, which goes. */
  readonly profile?: string;
  /** Let the extension run in private windows from the first; otherwise it is loaded anew once it is to. */
  readonly isInPrivate?: boolean;
  /** An async function's body, which runs in the browser's own process before the extension is there. */
  readonly before?: string;
  /** Preferences beside the rig's own. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxRig extends Rig {
  /** Runs an async function's body in the browser's own process. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** A tab in a private window, where the extension has been allowed to run. */
  privateTab(): Promise<Tab>;
}

/** The id in the usual edition's manifest. */
export const FIREFOX_ID = "{488143fb-166f-4994-bfd2-1931ebbb393d}";
/** The address of the extension, which Firefox would otherwise make up. */
const HOST = "5b0f0c7e-3c52-4a6e-9d0f-1f6a5f0f2c11";

/**
 * The browser's own window moves nothing: it is drawn anew for each frame of what turns there while a page loads, and nobody
 * looks. Pages and the extension's own move as ever.
 */
const STILL = "* { animation: none !important; transition: none !important }";

const PERMIT_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.add(args[0], { permissions: ["internal:privateBrowsingAllowed"], origins: [] });`;

/** What a user does on the add-on's page to let it run in private windows, unless it may; it is loaded anew by that. */
const ALLOW_PRIVATE = `
  if (WebExtensionPolicy.getByID(args[0]).privateBrowsingAllowed) return;
  ${PERMIT_PRIVATE}
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getAddonByID(args[0])).reload();`;

/** Firefox with the extension in it, on a profile of its own that goes when it closes. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxRig> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "bayaniyab-firefox-")));
  const extension = options.extension ?? built("firefox-mv3");
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const port = await freePort();
  const prefs = {
    "marionette.port": port,
    // A temporary add-on may otherwise run on no site before it is asked to.
    "extensions.originControls.grantByDefault": true,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: HOST }),
    // For the style of the browser's own window.
    "toolkit.legacyUserProfileCustomizations.stylesheets": true,
    "browser.shell.checkDefaultBrowser": false,
    "browser.aboutwelcome.enabled": false,
    // The panel of a finished download takes the focus a second later, and a drag that loses it selects no further.
    "browser.download.alwaysOpenPanel": false,
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  await mkdir(join(profile, "chrome"), { recursive: true });
  await writeFile(join(profile, "chrome", "userChrome.css"), STILL);
  const firefox = spawn(
    await ensureFirefox(),
    ["--marionette", "-remote-allow-system-access", "--headless", "--no-remote", "--profile", profile],
    { stdio: "ignore" },
  );
  const kill = () => firefox.kill();
  process.once("exit", kill);
  const remote = await connectTo(firefox, port);
  await remote.send("WebDriver:NewSession", {});
  await remote.send("WebDriver:SetWindowRect", { width: 1280, height: 860 });
  const newTab = async () => (await remote.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab" })).handle;
  const handles = () => remote.send<string[]>("WebDriver:GetWindowHandles");
  const inBrowser = async <T>(body: string, ...args: unknown[]): Promise<T> => {
    await remote.send("Marionette:SetContext", { value: "chrome" });
    try {
      const script = `return (async (...args) => { ${body} })(...arguments)`;
      return (await remote.send<{ value: T }>("WebDriver:ExecuteScript", { script, args })).value;
    } finally {
      await remote.send("Marionette:SetContext", { value: "content" });
    }
  };

  if (options.before) await inBrowser(options.before);
  if (options.isInPrivate) await inBrowser(PERMIT_PRIVATE, id);
  await remote.send("Addon:Install", { path: extension, temporary: true });

  // The remote control has one current tab, frame and context, which each work sets for itself.
  const alone = aloneOf();
  const tabOf = (handle: string): Tab => oneAtATime(new FirefoxTab(remote, handle, inBrowser, alone), alone);

  const own = (path: string) => `moz-extension://${HOST}/${path}`;
  let behind: string | undefined;
  /** Goes to the tab behind, and leaves the one in front where it is. */
  const goBehind = async () => {
    // An extension that is loaded anew takes its tabs away.
    const isThere = behind !== undefined && (await handles()).includes(behind);
    if (!isThere) behind = await newTab();
    await remote.send("WebDriver:SwitchToWindow", { handle: behind, focus: false });
    if (!isThere) await remote.send("WebDriver:Navigate", { url: own(INERT_FILE) });
  };
  const firstTab = async (ms = COMES_MS) => {
    const handle = await eventually(() => alone(() => handleOf(remote, own("welcome.html"))), ms);
    if (!handle) throw new Error("the welcome page does not open");
    return tabOf(handle);
  };
  if (!options.keepsFirstTab && opensFirstTab(extension)) await (await firstTab()).close();

  const end = async (how: () => void) => {
    const isOver = firefox.exitCode !== null || firefox.signalCode !== null;
    const ended = isOver || new Promise((resolve) => firefox.once("exit", resolve));
    how();
    remote.close();
    process.off("exit", kill);
    await ended;
    // Processes of its pages end when they notice that it is gone.
    await killAllOn(profile);
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  };

  return {
    browser: "firefox",
    inBrowser: (body, ...args) => alone(() => inBrowser(body, ...args)),
    firstTab,
    own,
    behind: {
      evaluate: (work, ...args) =>
        alone(async () => {
          await goBehind();
          return runIn(remote, callOf(work, args));
        }),
    },
    tab: () =>
      alone(async () => {
        // What other tabs left on the console is not this one's.
        await inBrowser("Services.console.reset()");
        return tabOf(await newTab());
      }),
    privateTab: () =>
      alone(async () => {
        await inBrowser(ALLOW_PRIVATE, id);
        // What was asked of the extension that was there before is no longer answered.
        await inBrowser("Services.console.reset()");
        const { handle } = await remote.send<{ handle: string }>("WebDriver:NewWindow", {
          type: "window",
          private: true,
        });
        return tabOf(handle);
      }),
    tabOpenedBy: async (work) => {
      const before = new Set(await alone(handles));
      await work();
      for (;;) {
        const handle = (await alone(handles)).find((each) => !before.has(each));
        if (handle) return tabOf(handle);
      }
    },
    killBackground: () =>
      alone(() =>
        inBrowser<boolean>(
          `const extension = WebExtensionPolicy.getByID(args[0])?.extension;
           const wasThere = extension?.backgroundState === "running";
           await extension?.terminateBackground();
           return wasThere;`,
          id,
        ),
      ),
    disableExtension: () => alone(() => inBrowser("await (await AddonManager.getAddonByID(args[0])).disable()", id)),
    reloadExtension: () => alone(() => inBrowser("await (await AddonManager.getAddonByID(args[0])).reload()", id)),
    tidy: () =>
      alone(async () => {
        await inBrowser("SidebarController.hide()");
        const open = await handles();
        const rest = open.find((handle) => handle === behind) ?? (await newTab());
        for (const handle of open) {
          if (handle === rest) continue;
          await remote.send("WebDriver:SwitchToWindow", { handle });
          await remote.send("WebDriver:CloseWindow");
        }
        await remote.send("WebDriver:SwitchToWindow", { handle: rest });
      }),
    close: () => end(() => firefox.kill()),
    kill: () => end(() => firefox.kill("SIGKILL")),
  };
}

/** The tab that shows an address, as the remote control calls it. */
async function handleOf(remote: Marionette, address: string): Promise<string | undefined> {
  for (const handle of await remote.send<string[]>("WebDriver:GetWindowHandles")) {
    await remote.send("WebDriver:SwitchToWindow", { handle });
    const { value } = await remote.send<{ value: string }>("WebDriver:GetCurrentURL");
    if (value === address) return handle;
  }
  return undefined;
}

/** Firefox says nowhere that it listens, so it is asked until it does. */
async function connectTo(firefox: ChildProcess, port: number): Promise<Marionette> {
  for (;;) {
    if (firefox.exitCode !== null)
      throw new Error(`Firefox ended with code ${firefox.exitCode} before it could be used`);
    try {
      return await marionette(port);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
