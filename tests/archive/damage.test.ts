import fc from "fast-check";
import { expect, test } from "vitest";
import { Archive } from "../../archive/archive";
import { ArchiveDamagedError } from "../../archive/archive-damaged-error";
import type { DataFile } from "../../archive/data-files";
import { DATA_FILES } from "../../archive/data-files";
import { compiled } from "./bundled";

const FLIPS = 200;

async function errorOf(loading: Promise<unknown>): Promise<unknown> {
  return loading.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test("any byte flipped in any data file is noticed, and the file is named", async () => {
  const file = fc.constantFrom<DataFile>("statements", "index", "search");
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), fc.integer({ min: 1, max: 255 }), async (damaged, place, flip) => {
      const bytes = compiled.files[damaged].slice();
      bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ flip;
      const error = await errorOf(Archive.load({ ...compiled.files, [damaged]: bytes }, compiled.digests));
      expect(error).toBeInstanceOf(ArchiveDamagedError);
      expect((error as ArchiveDamagedError).file).toBe(DATA_FILES[damaged]);
    }),
    { numRuns: FLIPS },
  );
});

test.each(["statements", "index", "search"] as const)(
  "%s cut short, empty or exchanged is noticed",
  async (damaged) => {
    const whole = compiled.files[damaged];
    const other = compiled.files[damaged === "index" ? "statements" : "index"];
    for (const bytes of [whole.slice(0, -1), new Uint8Array(), other]) {
      const error = await errorOf(Archive.load({ ...compiled.files, [damaged]: bytes }, compiled.digests));
      expect(error).toBeInstanceOf(ArchiveDamagedError);
    }
  },
);
