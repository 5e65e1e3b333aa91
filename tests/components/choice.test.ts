import { expect, test } from "vitest";
import { CHOICES, choiceOf } from "../../entrypoints/welcome/choice";
import { DEFAULTS } from "../../stored/settings/settings";

test.each(Object.entries(CHOICES))("%s is read back from the settings that it makes", (choice, settings) => {
  expect(choiceOf(settings)).toBe(choice);
});

test("the defaults are the card at once", () => expect(choiceOf(DEFAULTS)).toBe("card"));

test("Quiet outweighs when the card would open", () => expect(choiceOf({ open: "mark", quiet: true })).toBe("quiet"));

test("who is answered only when asked has made none of the three choices", () =>
  expect(choiceOf({ open: "asked", quiet: false })).toBeUndefined());
