import { describe, expect, it } from "vitest";
import { migrated, type Step } from "../../../stored/settings/migrate";
import { parseSettings } from "../../../stored/settings/parse-settings";
import { DEFAULTS } from "../../../stored/settings/settings";

/** Two changes such as a later version might make: a choice gets another name, and another value. */
const STEPS: readonly Step[] = [
  ({ colours, ...others }) => ({ ...others, theme: colours }),
  ({ theme, ...others }) => ({ ...others, theme: theme === "night" ? "dark" : theme }),
];

describe("stored settings", () => {
  it("of an early version pass every step since", () => {
    expect(migrated({ version: 1, colours: "night" }, STEPS)).toEqual({ version: 1, theme: "dark" });
    expect(migrated({ version: 2, theme: "night" }, STEPS)).toEqual({ version: 2, theme: "dark" });
    expect(parseSettings({ version: 1, colours: "night", digits: "latin" }, STEPS)).toEqual({
      settings: { ...DEFAULTS, theme: "dark", digits: "latin" },
      damaged: [],
    });
  });

  it("of this version are unchanged", () => {
    expect(migrated({ version: 3, theme: "night" }, STEPS)).toEqual({ version: 3, theme: "night" });
  });

  it.each([4, 0, 1.5, "1", undefined])("of version %s are unknown", (version) => {
    expect(migrated({ version, colours: "night" }, STEPS)).toBeNull();
  });
});
