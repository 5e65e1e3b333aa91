import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFile, toFile } from "../../../stored/settings/file";
import { DEFAULTS, type Settings } from "../../../stored/settings/settings";

const CHOSEN: Settings = { ...DEFAULTS, open: "mark", quietSites: ["example.org"], digits: "latin" };
const changed = (change: object) => JSON.stringify({ ...JSON.parse(toFile(CHOSEN)), ...change });

describe("a file of settings", () => {
  it("restores every choice", () => {
    expect(fromFile(toFile(CHOSEN))).toEqual({ chosen: CHOSEN, damaged: [] });
    expect(fromFile(`\ufeff${toFile(CHOSEN)}`)).toEqual({ chosen: CHOSEN, damaged: [] });
  });

  it("with a damaged choice restores the others and names the damaged one", () => {
    const { open, ...others } = CHOSEN;
    expect(fromFile(changed({ open: "never" }))).toEqual({ chosen: others, damaged: ["open"] });
  });

  it("that was shortened by hand changes only the choices in it", () => {
    expect(fromFile('{"file":"bayaniyab-settings","version":1,"theme":"dark"}')).toEqual({
      chosen: { theme: "dark" },
      damaged: [],
    });
  });

  it("of a later version is reported as such", () => {
    expect(fromFile(changed({ version: 99 }))).toEqual({ problem: "newer" });
  });

  it.each(["", "{", "null", "[]", '"theme"', '{"theme":"dark","version":1}', "‌سلام"])("is not %s", (text) => {
    expect(fromFile(text)).toEqual({ problem: "foreign" });
  });

  it("never yields an invalid choice and never throws", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = fromFile(text);
        expect("problem" in read).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.jsonValue()), (choices) => {
        const read = fromFile(JSON.stringify({ ...choices, file: "bayaniyab-settings", version: 1 }));
        if ("problem" in read) throw new Error(read.problem);
        expect([...Object.keys(read.chosen), ...read.damaged].sort()).toEqual(Object.keys(choices).sort());
      }),
    );
  });
});
