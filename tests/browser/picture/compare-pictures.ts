import { afterAll, beforeAll, expect, test } from "vitest";
import { differingShare, TOLERATED } from "./differing-share";
import { keptPicture, writeSmall } from "./kept-picture";
import { keptOf, type Showing } from "./look";
import { Photographer, type Seen } from "./photographer";

/** A photographer, once the tests run. */
export interface Photographing {
  readonly there: Photographer;
}

/** A photographer for the tests of a file. */
export function usePhotographer(): Photographing {
  let photographer: Photographer | undefined;
  beforeAll(async () => {
    photographer = await Photographer.arrive();
  });
  afterAll(() => photographer?.leave());
  return {
    get there() {
      if (!photographer) throw new Error("only to be used within a test");
      return photographer;
    },
  };
}

/** Shows a surface for the tests of a group. */
export function useShowing(photographer: Photographing, { surface, looks }: Showing): () => Seen {
  let seen: Seen | undefined;
  beforeAll(async () => {
    if (looks[0]) seen = await photographer.there.show(surface, looks[0]);
  });
  afterAll(() => photographer.there.rig.tidy());
  return () => {
    if (!seen) throw new Error(`not shown: ${surface.name}`);
    return seen;
  };
}

/** Each look of what is shown is as it was: what is there and where exactly, and its pixels nearly. */
export function comparePictures(photographer: Photographing, showing: Showing, seen: () => Seen) {
  test.each(keptOf(showing))("$name matches its picture", async ({ name, look, part }) => {
    const kept = await keptPicture(name);
    if (!kept) throw new Error("no picture is kept: npm run pictures, and look at it");
    await photographer.there.dress(seen(), look);
    const { png, structure } = await photographer.there.picture(seen(), part);
    const share = await differingShare(kept.png, png);
    const path = `.output/pictures/${name}.png`;
    if (share > TOLERATED) await writeSmall(path, png);
    expect(structure, "if it is better so: npm run pictures").toBe(kept.structure);
    expect(share, `see ${path}; if it is better so: npm run pictures`).toBeLessThanOrEqual(TOLERATED);
  });
}
