import { expect, test } from "vitest";
import { quieterOf } from "../../../stored/settings/quieter";
import { DEFAULTS } from "../../../stored/settings/settings";

const QUIET = { open: "asked", quiet: true, quietSites: ["a.org"], inPrivate: "bundled" } as const;
const LOUD = { open: "selection", quiet: false, quietSites: ["b.org"], inPrivate: "own" } as const;

test("settings that are taken over switch nothing on that shows more, and take all the rest", () => {
  const now = { ...DEFAULTS, ...QUIET, quietSites: ["a.org"] };
  const taken = quieterOf(now, { ...LOUD, quietSites: ["b.org"], theme: "dark" });
  expect(taken).toEqual({ ...QUIET, quietSites: ["a.org", "b.org"], theme: "dark" });
});

test("settings that are quieter than what is are taken over as they are", () => {
  const now = { ...DEFAULTS, ...LOUD, quietSites: [] };
  expect(quieterOf(now, { ...QUIET, quietSites: ["a.org"] })).toEqual(QUIET);
});

test("what was not chosen elsewhere stays", () => {
  expect({ ...DEFAULTS, ...quieterOf(DEFAULTS, { digits: "latin" }) }).toEqual({ ...DEFAULTS, digits: "latin" });
});
