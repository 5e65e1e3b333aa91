import { afterAll, afterEach, beforeAll, beforeEach, inject, onTestFinished } from "vitest";
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

export interface Stage {
  readonly rig: Rig;
  readonly site: Site;
  /** A fresh tab on a page of `tests/pages/`, or on a whole address; it closes when its test ends. */
  open(address?: string): Promise<Tab>;
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

const ready = <T>(part: T | undefined): T => {
  if (!part) throw new Error("only to be used within a test");
  return part;
};

/** One browser and one little web for the tests of a file. */
export function useBrowser(options: SiteOptions = {}): Stage {
  const stage: { rig?: Rig; site?: Site } = {};

  beforeAll(async () => {
    stage.site = await serve(options);
    stage.rig = await launch();
  });
  afterAll(async () => {
    await stage.rig?.close();
    await stage.site?.close();
  });

  return {
    get rig() {
      return ready(stage.rig);
    },
    get site() {
      return ready(stage.site);
    },
    open: async (address) => {
      const tab = await ready(stage.rig).tab();
      onTestFinished(() => tab.close());
      if (address) await tab.open(address.includes(":") ? address : ready(stage.site).at(address));
      return tab;
    },
  };
}

/** A page of the extension's own beside each test, which leaves nothing stored. */
export function useOwnPage(stage: Stage): OwnPage {
  let own: OwnPage | undefined;

  beforeEach(async () => {
    own = await ownPage(stage.rig);
  });
  afterEach(async () => {
    await own?.choose();
    await own?.close();
  });

  return {
    choose: (choices) => ready(own).choose(choices),
    stored: () => ready(own).stored(),
    button: (address) => ready(own).button(address),
    close: () => ready(own).close(),
  };
}
