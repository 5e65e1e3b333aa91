import { expect, test } from "vitest";
import type { Rig } from "../rig";
import { type Site, type SiteOptions, serve } from "../site";
import { launch } from "../use";
import { type Leak, withExtension } from "./extension";

/** What a page finds out, in a browser with some extension, about that extension. Nothing is as it should be. */
export type Probe = (rig: Rig, site: Site) => Promise<readonly string[]>;

/** Runs a probe in a browser of its own, with the built extension or with a planted one. */
export async function findings(probe: Probe, leak?: Leak, options: SiteOptions = {}): Promise<readonly string[]> {
  const site = await serve(options);
  const look = async (extension?: string) => {
    const rig = await launch({ ...(extension && { extension }) });
    try {
      return await probe(rig, site);
    } finally {
      await rig.close();
    }
  };
  try {
    return await (leak ? withExtension(leak, look) : look());
  } finally {
    await site.close();
  }
}

/** A promise that pages learn nothing by this probe, and the proof that they would: each planted leak is found. */
export function promise(what: string, probe: Probe, leaks: Readonly<Record<string, Leak>>): void {
  test(what, async () => {
    expect(await findings(probe)).toEqual([]);
  });

  test.each(Object.entries(leaks))(`and this test sees ${"%s"}`, async (_name, leak) => {
    expect(await findings(probe, leak)).not.toEqual([]);
  });
}
