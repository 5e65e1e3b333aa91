import { expect, test } from "vitest";
import { isolated } from "../../words/isolated";

test.each([
  ["a Latin name", "\u2068a Latin name\u2069"],
  ["نامی فارسی", "\u2068نامی فارسی\u2069"],
  // What would end the isolation, and turn around what follows it.
  ["a\u2069\u202Eb", "\u2068a⟨U+2069⟩⟨U+202E⟩b\u2069"],
  ["a\u0000b", "\u2068a⟨U+0000⟩b\u2069"],
])("%j among other words turns nothing around beside it", (name, shown) => {
  expect(isolated(name)).toBe(shown);
});
