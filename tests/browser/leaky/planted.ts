import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, test } from "vitest";
import { eventually } from "../card";
import type { Rig } from "../rig";
import { launch } from "../use";
import { INERT, type Leak, writeExtension } from "./extension";

/** A browser in which one planted extension takes the place of another. */
export interface Planted {
  /** @returns the browser, once it runs this extension */
  rigWith(leak: Leak): Promise<Rig>;
}

/** What the files that one worker runs share, launched for the first that asks for it. */
const sharing = test
  .extend("name", { scope: "worker" }, () => inject("browser"))
  .extend("planted", { scope: "worker" }, async ({ name: _name }, { onCleanup }): Promise<Planted> => {
    const folder = await mkdtemp(join(tmpdir(), "bayaniyab-leaky-"));
    let version = 0;
    await writeExtension(folder, INERT, ++version);
    const rig = await launch({ extension: folder });
    onCleanup(async () => {
      await rig.close();
      await rm(folder, { recursive: true, force: true });
    });
    return {
      rigWith: async (leak) => {
        await writeExtension(folder, leak, ++version);
        await rig.reloadExtension();
        const isThere = async () => (await versionIn(rig)) === String(version);
        if (!(await eventually(isThere))) throw new Error("the planted extension does not load");
        return rig;
      },
    };
  });

/** A browser for planted extensions, for the tests of a file. */
export function usePlanted(): Planted {
  let shared: Planted | undefined;
  sharing.beforeAll(({ planted }) => {
    shared = planted;
  });
  return {
    rigWith: (leak) => {
      if (!shared) throw new Error("only to be used within a test");
      return shared.rigWith(leak);
    },
  };
}

/** What the extension that is running now says of itself. */
async function versionIn(rig: Rig): Promise<string | undefined> {
  const tab = await rig.tab();
  try {
    await tab.open(rig.own("card.html"));
    return await tab.evaluate(() => {
      type Api = { runtime: { getManifest(): { version: string } } };
      // Firefox hides from its remote control what is no part of the page's own window.
      const { wrappedJSObject = globalThis } = globalThis as unknown as { wrappedJSObject?: object };
      const { browser, chrome } = wrappedJSObject as { browser?: Api; chrome?: Api };
      return (browser ?? chrome)?.runtime.getManifest().version;
    });
  } catch {
    // Between the old one and the new there is none.
    return undefined;
  } finally {
    await tab.close();
  }
}
