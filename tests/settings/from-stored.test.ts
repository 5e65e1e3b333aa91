import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromStored, VERSION } from "../../settings/from-stored";
import { DEFAULTS } from "../../settings/settings";

describe("settings", () => {
  test("are the defaults where nothing is stored", () => {
    expect(fromStored(undefined)).toEqual({ settings: DEFAULTS, damaged: [] });
  });

  test("come back as they were stored", () => {
    const chosen = { ...DEFAULTS, open: "asked", quietSites: ["example.org"], language: "en" } as const;
    expect(fromStored(JSON.parse(JSON.stringify({ version: VERSION, ...chosen })))).toEqual({
      settings: chosen,
      damaged: [],
    });
  });

  test("that are damaged in one choice keep the others, and say which", () => {
    const { settings, damaged } = fromStored({
      version: VERSION,
      theme: "dark",
      open: "sometimes",
      quietSites: ["a b"],
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: "dark", quiet: true });
    expect(damaged).toEqual(["open", "quietSites"]);
  });

  test("are quiet everywhere where it cannot be read whether they were quiet", () => {
    for (const stored of [null, "x", { version: VERSION, quiet: "yes" }, { version: VERSION, quietSites: ["a", 1] }]) {
      expect([stored, fromStored(stored).settings.quiet]).toEqual([stored, true]);
    }
    expect(fromStored({ version: VERSION, quiet: false, theme: 1 }).settings.quiet).toBe(false);
    expect(fromStored({ version: VERSION }).settings.quiet).toBe(false);
  });

  test("of a later version say so", () => {
    expect(fromStored({ version: VERSION + 1, theme: "dark" })).toEqual({
      settings: { ...DEFAULTS, theme: "dark", quiet: true },
      damaged: ["version"],
    });
  });

  test("are whole, whatever is stored", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(fromStored(stored).settings)).toEqual(Object.keys(DEFAULTS));
      }),
    );
  });
});
