import { describe, expect, test } from "vitest";
import { lookIn, sentence } from "../../words/sentence";

const look = lookIn({
  plain: { message: "چیزی یافت نشد" },
  hits_found: { message: "$1 hit | $1 hits" },
  three: { message: "none | one | $1" },
  popup_first: { message: "$1 از $2" },
});

describe("a sentence", () => {
  test("is found by its key with dots", () => {
    expect(sentence(look, "plain", [])).toBe("چیزی یافت نشد");
  });

  test("has the plural of its number", () => {
    expect([0, 1, 2].map((count) => sentence(look, "hits.found", [count]))).toEqual(["0 hits", "1 hit", "2 hits"]);
    expect([0, 1, 2, 5].map((count) => sentence(look, "three", [count]))).toEqual(["none", "one", "2", "5"]);
  });

  test("shows its number as it is written, where that is given too", () => {
    expect(sentence(look, "hits.found", [3, ["۳"]])).toBe("۳ hits");
  });

  test("takes what fills its holes as it is, whatever it looks like", () => {
    expect(sentence(look, "popup.first", [["$2", "۵ | ۶"]])).toBe("$2 از ۵ | ۶");
  });

  test("is empty where there is none", () => {
    expect(sentence(look, "toString", [])).toBe("");
  });
});
