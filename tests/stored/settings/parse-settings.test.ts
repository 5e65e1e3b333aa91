import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSettings, SETTINGS_VERSION } from "../../../stored/settings/parse-settings";
import { DEFAULTS } from "../../../stored/settings/settings";

describe("settings", () => {
  test("are the defaults where nothing is stored", () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULTS, damaged: [] });
  });

  test("are read as they were stored", () => {
    const chosen = { ...DEFAULTS, open: "asked", quietSites: ["example.org"], language: "en" } as const;
    expect(parseSettings(JSON.parse(JSON.stringify({ version: SETTINGS_VERSION, ...chosen })))).toEqual({
      settings: chosen,
      damaged: [],
    });
  });

  test("with one damaged choice keep the others and name the damaged one", () => {
    const { settings, damaged } = parseSettings({
      version: SETTINGS_VERSION,
      theme: "dark",
      open: "sometimes",
      quietSites: ["a b"],
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: "dark", open: "asked", quiet: true });
    expect(damaged).toEqual(["open", "quietSites"]);
  });

  test("turn Quiet mode on everywhere when it cannot be read", () => {
    for (const stored of [
      null,
      "x",
      { version: SETTINGS_VERSION, quiet: "yes" },
      { version: SETTINGS_VERSION, quietSites: ["a", 1] },
    ]) {
      expect([stored, parseSettings(stored).settings.quiet]).toEqual([stored, true]);
    }
    expect(parseSettings({ version: SETTINGS_VERSION, quiet: false, theme: 1 }).settings.quiet).toBe(false);
    expect(parseSettings({ version: SETTINGS_VERSION }).settings.quiet).toBe(false);
  });

  test("open no card unasked when it cannot be read whether one may", () => {
    for (const open of ["later", "", 0, null, ["selection"]]) {
      const { settings, damaged } = parseSettings({ version: SETTINGS_VERSION, open });
      expect([open, settings.open, damaged]).toEqual([open, "asked", ["open"]]);
    }
  });

  test("of a later version are in Quiet mode, whatever they seem to say of it, and are reported as such", () => {
    // What "quiet" means there, or in which choice it is now, cannot be known.
    for (const stored of [
      { version: SETTINGS_VERSION + 1, theme: "dark" },
      { version: SETTINGS_VERSION + 1, theme: "dark", quiet: false, quietSites: [] },
      { version: "2", theme: "dark", quiet: false },
      { theme: "dark", quiet: false },
    ]) {
      expect(parseSettings(stored)).toEqual({
        settings: { ...DEFAULTS, theme: "dark", quiet: true },
        damaged: ["version"],
      });
    }
  });

  test("are complete, whatever is stored", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored).settings)).toEqual(Object.keys(DEFAULTS));
      }),
    );
  });
});
