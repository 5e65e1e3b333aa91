import { describe, expect, it } from "vitest";
import { siteFrom, withoutSite, withSite } from "../../settings/quiet-sites";

describe("a site that a person writes", () => {
  it.each([
    ["example.org", "example.org"],
    ["  WWW.Example.org ", "example.org"],
    ["https://news.example.org/a?b", "news.example.org"],
    ["example.org:8080/a", "example.org"],
    ["192.168.1.1", "192.168.1.1"],
    ["[::1]", "[::1]"],
    ["بیانیه.example", "xn--mgbb5ge67dc.example"],
  ])("%s is %s", (text, site) => {
    expect(siteFrom(text)).toBe(site);
  });

  it.each(["", "   ", "two words", "file:///a", "javascript://a", "http://", "a..b c"])("“%s” is none", (text) => {
    expect(siteFrom(text)).toBeNull();
  });
});

describe("the quiet sites", () => {
  it("take a site once, and no part of one that they have", () => {
    expect(withSite([], "example.org")).toEqual(["example.org"]);
    expect(withSite(["example.org"], "example.org")).toEqual(["example.org"]);
    expect(withSite(["example.org"], "news.example.org")).toEqual(["example.org"]);
    expect(withSite(["news.example.org"], "example.org")).toEqual(["news.example.org", "example.org"]);
  });

  it("let a site go with all that it is part of, and no other", () => {
    expect(withoutSite(["example.org", "example.com"], "news.example.org")).toEqual(["example.com"]);
    expect(withoutSite(["news.example.org"], "example.org")).toEqual(["news.example.org"]);
  });
});
