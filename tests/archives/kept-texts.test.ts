import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { archivesToCompare, keptTexts } from "../../entrypoints/archives/worker/kept-texts";
import * as kept from "../../kept/archives";
import type { KeptArchive } from "../../kept/kept-archive";

const archive = (id: string, bytes: number) => ({ id, name: id, bytes }) as KeptArchive;

beforeEach(() => {
  vi.restoreAllMocks();
});

test("texts are compared with those of the smallest archives, and the others are named", async () => {
  vi.spyOn(kept, "listArchives").mockResolvedValue([
    archive("large", 70_000_000),
    archive("small", 1000),
    archive("middle", 40_000_000),
    archive("another", 40_000_000),
  ]);
  const { compared, tooLarge } = await archivesToCompare();
  expect(compared.map(({ id }) => id)).toEqual(["small", "middle"]);
  expect(tooLarge.map(({ id }) => id)).toEqual(["another", "large"]);
  const asked = vi.spyOn(kept, "readStatements").mockImplementation(async function* () {});
  for await (const _ of keptTexts());
  expect(asked.mock.calls).toEqual([["small"], ["middle"]]);
});
