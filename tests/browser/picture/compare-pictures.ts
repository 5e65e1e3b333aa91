import { afterAll, beforeAll, expect, test } from "vitest";
import type { Surface } from "../surfaces";
import { differingShare, TOLERATED } from "./differing-share";
import { keptPicture, writeSmall } from "./kept-picture";
import { KEPT } from "./look";
import { Photographer } from "./photographer";

/** A photographer for the tests of a file. */
export function usePhotographer(): Pick<Photographer, "take"> {
  let photographer: Photographer | undefined;
  beforeAll(async () => {
    photographer = await Photographer.arrive();
  });
  afterAll(() => photographer?.leave());
  return {
    take: (...args) => {
      if (!photographer) throw new Error("only to be used within a test");
      return photographer.take(...args);
    },
  };
}

/** Each look of these surfaces is as it was: what is there and where exactly, and its pixels nearly. */
export function comparePictures(isChosen: (surface: Surface) => boolean): void {
  const photographer = usePhotographer();

  test.each(KEPT.filter(({ surface }) => isChosen(surface)))(
    "$name matches its picture",
    async ({ name, surface, look }) => {
      const kept = await keptPicture(name);
      if (!kept) throw new Error("no picture is kept: npm run pictures, and look at it");
      const { png, structure } = await photographer.take(surface, look);
      const share = await differingShare(kept.png, png);
      const path = `.output/pictures/${name}.png`;
      if (share > TOLERATED) await writeSmall(path, png);
      expect(structure, "if it is better so: npm run pictures").toBe(kept.structure);
      expect(share, `see ${path}; if it is better so: npm run pictures`).toBeLessThanOrEqual(TOLERATED);
    },
  );
}
