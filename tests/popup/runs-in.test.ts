import { expect, test } from "vitest";
import { runsIn } from "../../entrypoints/popup/runs-in";

/** A page in which the script is, can be brought, or cannot. */
function page(isThere: boolean, takes: "it" | "nothing") {
  let runs = isThere;
  const brought: string[] = [];
  const executeScript = async (what: { files?: string[] }) => {
    if (!what.files) return [{ frameId: 0, documentId: "", result: runs }];
    brought.push(...what.files);
    runs = takes === "it";
    return [];
  };
  return { brought, scripting: { executeScript } as unknown as Parameters<typeof runsIn>[1] };
}

test("where the page script is, nothing is brought", async () => {
  const { scripting, brought } = page(true, "it");
  expect(await runsIn(1, scripting)).toBe(true);
  expect(brought).toEqual([]);
});

test("where it is not, it is brought", async () => {
  const { scripting, brought } = page(false, "it");
  expect(await runsIn(1, scripting)).toBe(true);
  expect(brought).toEqual(["/selection.js"]);
});

test("a page that does not take it has to be loaded again", async () => {
  expect(await runsIn(1, page(false, "nothing").scripting)).toBe(false);
});

test("a page in which no extension may run is no better for it", async () => {
  const executeScript = () => Promise.reject(new Error("The extensions gallery cannot be scripted."));
  expect(await runsIn(1, { executeScript } as Parameters<typeof runsIn>[1])).toBe(true);
});
