import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatMessage, translateFrom } from "../../words/format-message";

const translate = translateFrom({
  plain: { message: "چیزی یافت نشد" },
  hits_found: { message: "$1 hit | $1 hits" },
  three: { message: "none | one | $1" },
  popup_first: { message: "$1 از $2" },
});

describe("a message", () => {
  test("is found by its key with dots", () => {
    expect(formatMessage(translate, "plain", [])).toBe("چیزی یافت نشد");
  });

  test("uses the plural form of its number", () => {
    expect([0, 1, 2].map((count) => formatMessage(translate, "hits.found", [count]))).toEqual([
      "0 hits",
      "1 hit",
      "2 hits",
    ]);
    expect([0, 1, 2, 5].map((count) => formatMessage(translate, "three", [count]))).toEqual(["none", "one", "2", "5"]);
  });

  test("shows the number as formatted, where that is given too", () => {
    expect(formatMessage(translate, "hits.found", [3, ["۳"]])).toBe("۳ hits");
  });

  test("inserts substitutions verbatim", () => {
    expect(formatMessage(translate, "popup.first", [["$2", "۵ | ۶"]])).toBe("$2 از ۵ | ۶");
  });

  test("has the form of its number whatever is filled in", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), (name, count) => {
        const named = translateFrom({ sure: { message: "$2 of 1 | $2 of $1" } });
        expect(formatMessage(named, "sure", [count, [String(count), name]])).toBe(`${name} of ${count}`);
      }),
    );
    expect(formatMessage(translate, "hits.found", [2, ["a | b | c"]])).toBe("a | b | c hits");
  });

  test("is empty for an unknown key", () => {
    expect(formatMessage(translate, "toString", [])).toBe("");
  });
});
