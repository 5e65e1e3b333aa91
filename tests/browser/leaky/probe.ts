import { expect, test } from "vitest";
import type { Rig } from "../rig";
import type { Site } from "../site";
import { type StageOptions, useBrowser } from "../use";
import { INERT, type Leak } from "./extension";
import { usePlanted } from "./planted";

/** What a page finds out, in a browser with some extension, about that extension. Nothing is as it should be. */
export type Probe = (rig: Rig, site: Site) => Promise<readonly string[]>;

/** Runs a probe in a browser with the built extension, or with a planted one. No tab of it stays open. */
export type Find = (probe: Probe, leak?: Leak) => Promise<readonly string[]>;

export function useProbes(options: StageOptions<Rig> = {}): Find {
  const stage = useBrowser(options);
  const planted = usePlanted();
  return async (probe, leak) => {
    const rig = leak ? await planted.rigWith(leak) : stage.rig;
    try {
      return await probe(rig, stage.site);
    } finally {
      await rig.tidy();
    }
  };
}

/** What a probe finds where an extension does nothing, looked for once. */
export function without(find: Find, probe: Probe): () => Promise<readonly string[]> {
  let found: Promise<readonly string[]> | undefined;
  return () => {
    found ??= find(probe, INERT);
    return found;
  };
}

/**
 * A promise that pages learn nothing by this probe, and the proof that they would: each planted leak is found.
 * @param tags the attacks that fail, see `tests/hostile/attacks.ts`.
 */
export function promise(
  what: string,
  { tags }: { tags: string[] },
  find: Find,
  probe: Probe,
  leaks: Readonly<Record<string, Leak>>,
): void {
  test(what, { tags }, async () => {
    expect(await find(probe)).toEqual([]);
  });

  test.each(Object.entries(leaks))(`and this test sees ${"%s"}`, { tags }, async (_name, leak) => {
    expect(await find(probe, leak)).not.toEqual([]);
  });
}
