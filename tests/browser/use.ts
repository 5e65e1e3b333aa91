import { afterAll, afterEach, beforeAll, inject, onTestFinished, test } from "vitest";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";
import { type OwnPage, ownPage } from "./own-page";
import type { Rig, Tab } from "./rig";
import { type Site, type SiteOptions, serve } from "./site";

declare module "vitest" {
  export interface ProvidedContext {
    browser: "chromium" | "firefox";
  }
}

export interface Stage<R extends Rig = Rig> {
  readonly rig: R;
  readonly site: Site;
  /**
   * A tab on a page of `tests/pages/`, or on a whole address, or blank. Tests that come one after the other share it, for
   * what a new one costs, and each loads its page anew.
   */
  open(address?: string): ReturnType<R["tab"]>;
  /** The same for a page that tests write their own words into: it is loaded once, and stays as the test before has left it. */
  stay(address: string): ReturnType<R["tab"]>;
}

export interface LaunchOptions {
  /** The extension's folder; the built one unless told otherwise. */
  readonly extension?: string;
  /** Leave the tab open that the extension opens after installing. */
  readonly keepsFirstTab?: boolean;
}

/** The browser under test, with the built extension or with another. */
export function launch(options: LaunchOptions = {}): Promise<Rig> {
  return inject("browser") === "chromium" ? launchChromium(options) : launchFirefox(options);
}

export interface StageOptions<R extends Rig> extends SiteOptions {
  /** Launches a browser for this file alone, where its profile is the point; otherwise files share one. */
  readonly launching?: () => Promise<R>;
}

// A run that is broken off leaves its workers, and a browser that runs would keep them there.
process.once("disconnect", () => process.exit(1));

/** What the files that one worker runs share: a browser with the built extension in it. */
const sharing = test
  .extend("name", { scope: "worker" }, () => inject("browser"))
  .extend("rig", { scope: "worker" }, async ({ name }, { onCleanup }) => {
    const rig: Rig = name === "chromium" ? await launchChromium() : await launchFirefox();
    onCleanup(() => rig.close());
    return rig;
  });

const ready = <T>(part: T | undefined): T => {
  if (!part) throw new Error("only to be used within a test");
  return part;
};

/**
 * A browser and a little web for the tests of a file. A file that has only one browser's tests names its rig; a browser
 * that files share is handed on with nothing stored and no tab left open.
 */
export function useBrowser<R extends Rig = Rig>({ launching, ...options }: StageOptions<R> = {}): Stage<R> {
  const stage: { rig?: R; site?: Site; left?: Tab | undefined } = {};

  beforeAll(async () => {
    stage.site = await serve(options);
    if (launching) stage.rig = await launching();
  });
  if (!launching) {
    sharing.beforeAll(async ({ rig }) => {
      stage.rig = rig as R;
    });
  }
  afterAll(async () => {
    stage.left = undefined;
    await (launching ? stage.rig?.close() : stage.rig && handOn(stage.rig));
    await stage.site?.close();
  });

  const whole = (address: string) => (address.includes(":") ? address : ready(stage.site).at(address));
  return {
    get rig() {
      return ready(stage.rig);
    },
    get site() {
      return ready(stage.site);
    },
    open: (async (address?: string) => {
      const tab = await tabFor(stage);
      // From a page to another part of it no page is loaded.
      if (!address || address.includes("#")) await tab.open("about:blank");
      if (address) await tab.open(whole(address));
      return tab;
    }) as Stage<R>["open"],
    stay: (async (address: string) => {
      const tab = await tabFor(stage);
      if ((await tab.address()) !== whole(address)) await tab.open(whole(address));
      return tab;
    }) as Stage<R>["stay"],
  };
}

/** A tab until the test ends: the one that another test has left, or a new one. */
async function tabFor(stage: { rig?: Rig; left?: Tab | undefined }): Promise<Tab> {
  // An extension that is loaded anew takes its tabs away.
  const left = (await stage.left?.isReusable()) ? stage.left : undefined;
  stage.left = undefined;
  const tab = left ?? (await ready(stage.rig).tab());
  await left?.takeUp();
  onTestFinished(async () => {
    if (!stage.left && (await tab.isReusable())) stage.left = tab;
    else await tab.close();
  });
  return tab;
}

async function handOn(rig: Rig): Promise<void> {
  const own = ownPage(rig);
  await own.choose();
  await own.eraseArchives();
  await rig.tidy();
  await own.deleteArchives();
}

/** What the extension keeps and shows, for the tests of a file, of which each leaves nothing stored. */
export function useOwnPage(stage: Stage): Omit<OwnPage, "window" | "deleteArchives"> {
  afterEach(() => ownPage(stage.rig).choose());

  return {
    choose: (choices) => ownPage(stage.rig).choose(choices),
    change: (choices) => ownPage(stage.rig).change(choices),
    clear: () => ownPage(stage.rig).clear(),
    stored: () => ownPage(stage.rig).stored(),
    eraseArchives: () => ownPage(stage.rig).eraseArchives(),
    get ask() {
      return ownPage(stage.rig).ask;
    },
    button: (address) => ownPage(stage.rig).button(address),
  };
}
