import { expect, test } from "vitest";
import { CHOICES, choiceOf } from "../../entrypoints/welcome/choice";
import { DEFAULTS } from "../../stored/settings/settings";

test.each(Object.entries(CHOICES))("%s survives a round trip through the settings", (choice, settings) => {
  expect(choiceOf(settings)).toBe(choice);
});

test("the default is the card at once", () => expect(choiceOf(DEFAULTS)).toBe("card"));

test("Quiet mode takes precedence over when the card opens", () =>
  expect(choiceOf({ open: "mark", quiet: true })).toBe("quiet"));

test("“only when asked” is none of the three choices", () =>
  expect(choiceOf({ open: "asked", quiet: false })).toBeUndefined());
