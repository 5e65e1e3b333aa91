import { domainToASCII, domainToUnicode } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteName } from "../../words/site-name";

describe("the name of a site", () => {
  it.each([
    ["xn--mgbug11aqn.xn--mgba3a4f16a", "پارسی.ایران"],
    ["xn--bcher-kva.example", "bücher.example"],
    ["example.org", "example.org"],
    ["[::1]", "[::1]"],
  ])("of %s is %s", (host, name) => {
    expect(siteName(host)).toBe(name);
  });

  it.each(["پارسی.com", "аррӏе.com", "pаypal.example", "می‌خواهم.ایران"])("%s stays as browsers write it", (name) => {
    const host = domainToASCII(name);
    expect(host).toContain("xn--");
    expect(siteName(host)).toBe(host);
  });

  it.each(["xn--", "xn---", "xn--a!b", "xn--99999999", "xn--zzzzzzzzzzzz", "xn--a-"])(
    "%s is none, and stays",
    (host) => {
      expect(siteName(host)).toBe(host);
    },
  );

  it("agrees with Node for Persian and Latin words", () => {
    const letters = (all: string) => fc.string({ unit: fc.constantFrom(...all), minLength: 1, maxLength: 30 });
    const word = fc.oneof(letters("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"), letters("abcxyzéüßøłñ"));
    fc.assert(
      fc.property(word, (word) => {
        const host = domainToASCII(`${word}.${word}`);
        fc.pre(host !== "");
        expect(siteName(host)).toBe(domainToUnicode(host));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (label) => typeof siteName(`xn--${label}`) === "string"));
  });
});
