import { expect, test } from "vitest";
import type { Statement } from "../../archive/types";
import { withMore } from "../../entrypoints/archives/worker/with-more";

async function* of(...ids: readonly string[]) {
  for (const id of ids) yield { id, text: `${ids.length}` } as Statement;
}

test("an archive with more in it has each statement once, and of two with one id the one that it had", async () => {
  const all = [];
  for await (const { id, text } of withMore(of("a", "b"), of("b", "c", "d"))) all.push([id, text]);
  expect(all).toEqual([
    ["a", "2"],
    ["b", "2"],
    ["c", "3"],
    ["d", "3"],
  ]);
});
