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

test("does not inject the page script where it runs already", async () => {
  const { scripting, brought } = page(true, "it");
  expect(await runsIn(1, scripting)).toBe(true);
  expect(brought).toEqual([]);
});

test("injects it where it does not run", async () => {
  const { scripting, brought } = page(false, "it");
  expect(await runsIn(1, scripting)).toBe(true);
  expect(brought).toEqual(["/selection.js"]);
});

test("reports a page as stale that the script cannot be injected into", async () => {
  expect(await runsIn(1, page(false, "nothing").scripting)).toBe(false);
});

test("does not call a page stale in which no extension may run", async () => {
  const executeScript = () => Promise.reject(new Error("The extensions gallery cannot be scripted."));
  expect(await runsIn(1, { executeScript } as Parameters<typeof runsIn>[1])).toBe(true);
});
