import { describe, expect, it } from "vitest";
import { fromFile } from "../../../stored/settings/file";
import { parseSettings } from "../../../stored/settings/parse-settings";
import { canBeQuiet, siteFrom, withoutSite, withSite } from "../../../stored/settings/quiet-sites";

describe("a site as a user writes it", () => {
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

  it.each(["", "   ", "two words", "file:///a", "javascript://a", "http://", "a..b c", "a..b"])(
    "“%s” is none",
    (text) => {
      expect(siteFrom(text)).toBeNull();
    },
  );
});

describe("a top-level name", () => {
  it.each(["com", "ir", "COM.", "https://com/", "wiki", "ایران"])("“%s” is rejected", (text) => {
    expect(siteFrom(text)).toBeNull();
  });

  it.each(["wiki", "com"])("“%s” is not offered to be made quiet: it could not be read again", (host) => {
    expect(canBeQuiet(host)).toBe(false);
    expect(parseSettings({ version: 1, quietSites: withSite([], host) }).damaged).toEqual(["quietSites"]);
  });

  it("is rejected in a file and in storage, without affecting other choices", () => {
    const found = { version: 1, theme: "dark", quietSites: ["example.org", "com"] };
    expect(fromFile(JSON.stringify({ file: "bayaniyab-settings", ...found }))).toEqual({
      chosen: { theme: "dark" },
      damaged: ["quietSites"],
    });
    expect(parseSettings(found)).toMatchObject({ settings: { theme: "dark", quiet: true }, damaged: ["quietSites"] });
  });

  it("is not what remains of www.com", () => {
    expect(siteFrom("www.com")).toBe("www.com");
    expect(siteFrom("www.example.com")).toBe("example.com");
  });
});

describe("a site without a dot", () => {
  it.each(["localhost", "http://localhost:3000/a", "[::1]", "[2001:DB8::1]"])("%s is accepted", (text) => {
    expect(siteFrom(text)).toBe(text.startsWith("[") ? text.toLowerCase() : "localhost");
  });
});

describe("the quiet sites", () => {
  it("contain a site once, and no subdomain of a listed site", () => {
    expect(withSite([], "example.org")).toEqual(["example.org"]);
    expect(withSite(["example.org"], "example.org")).toEqual(["example.org"]);
    expect(withSite(["example.org"], "news.example.org")).toEqual(["example.org"]);
    expect(withSite(["news.example.org"], "example.org")).toEqual(["news.example.org", "example.org"]);
  });

  it("lose a site together with the sites it is part of, and no other", () => {
    expect(withoutSite(["example.org", "example.com"], "news.example.org")).toEqual(["example.com"]);
    expect(withoutSite(["news.example.org"], "example.org")).toEqual(["news.example.org"]);
  });
});
