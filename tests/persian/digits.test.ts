import fc from "fast-check";
import { expect, test } from "vitest";
import { inDigits } from "../../persian/digits";

test("digits of both sorts become of one, and all else stays", () => {
  expect(inDigits("۲۳ دی 1396، بند ۴", "latin")).toBe("23 دی 1396، بند 4");
  expect(inDigits("23 Dey ۱۳۹۶", "persian")).toBe("۲۳ Dey ۱۳۹۶");
  expect(inDigits("٢٣ 𝟐", "latin")).toBe("٢٣ 𝟐");
});

test("no text changes its length, and nothing else changes twice", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("persian" as const, "latin" as const),
      (text, digits) => {
        const once = inDigits(text, digits);
        expect(once).toHaveLength(text.length);
        expect(inDigits(once, digits)).toBe(once);
      },
    ),
  );
});
