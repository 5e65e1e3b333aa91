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

/** What differs once may be the browser's own doing on a busy machine: it is looked for so often again, with the extension and without. */
const LOOKS_AGAIN = 2;

/**
 * Only what a probe does not find without the extension, and finds again. A planted leak has to be found once.
 * @param usually the probe that is then asked: what it finds without the extension is looked for once
 */
export function unusual(find: Find, usually: Probe): Find {
  const usual = without(find, usually);
  return async (probe, leak) => {
    const known = new Set(await usual());
    const left = [...new Set(await find(probe, leak))].filter((note) => !known.has(note));
    if (leak || left.length === 0) return left;
    const again = new Set<string>();
    for (let look = 0; look < LOOKS_AGAIN; look++) {
      for (const note of await find(probe, INERT)) known.add(note);
      for (const note of await find(probe)) again.add(note);
    }
    return left.filter((note) => again.has(note) && !known.has(note));
  };
}

/**
 * A promise that pages learn nothing by this probe, and the proof that they would: each planted leak is found.
 * @param options with `tags`: the attacks that fail, see `tests/hostile/attacks.ts`.
 */
export function promise(
  what: string,
  options: { tags: string[]; timeout?: number },
  find: Find,
  probe: Probe,
  leaks: Readonly<Record<string, Leak>>,
): void {
  test(what, options, async () => {
    expect(await find(probe)).toEqual([]);
  });

  test.each(Object.entries(leaks))(`and this test sees ${"%s"}`, options, async (_name, leak) => {
    expect(await find(probe, leak)).not.toEqual([]);
  });
}
