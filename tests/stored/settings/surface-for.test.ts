import { describe, expect, it } from "vitest";
import { hostOf } from "../../../stored/settings/host-of";
import { DEFAULTS } from "../../../stored/settings/settings";
import { isAmong, surfaceFor } from "../../../stored/settings/surface-for";

const SOMEWHERE = { host: "example.org", incognito: false };

describe("a selection is answered", () => {
  it("in a card, unless the user has chosen otherwise", () => {
    expect(surfaceFor(DEFAULTS, SOMEWHERE)).toBe("card");
    expect(surfaceFor({ ...DEFAULTS, open: "mark" }, SOMEWHERE)).toBe("mark");
    expect(surfaceFor({ ...DEFAULTS, open: "asked" }, SOMEWHERE)).toBe("asked");
  });

  it.each(["selection", "mark", "asked"] as const)("quietly in a private window, with “%s” too", (open) => {
    expect(surfaceFor({ ...DEFAULTS, open }, { ...SOMEWHERE, incognito: true })).toBe("quiet");
  });

  it.each(["selection", "mark", "asked"] as const)("quietly everywhere in Quiet mode, with “%s” too", (open) => {
    expect(surfaceFor({ ...DEFAULTS, open, quiet: true }, SOMEWHERE)).toBe("quiet");
    expect(surfaceFor({ ...DEFAULTS, open, quiet: true }, { host: null, incognito: false })).toBe("quiet");
  });

  it("quietly on a quiet site only", () => {
    const settings = { ...DEFAULTS, quietSites: ["example.org"] };
    expect(surfaceFor(settings, SOMEWHERE)).toBe("quiet");
    expect(surfaceFor(settings, { ...SOMEWHERE, host: "news.example.org" })).toBe("quiet");
    expect(surfaceFor(settings, { ...SOMEWHERE, host: "example.com" })).toBe("card");
    expect(surfaceFor(settings, { ...SOMEWHERE, host: null })).toBe("card");
  });
});

describe("a site", () => {
  it.each([
    ["https://www.example.org/a?b#c", "example.org"],
    ["http://News.Example.org:8080/", "news.example.org"],
    ["https://user:secret@example.org", "example.org"],
    ["https://بیانیه.example/", "xn--mgbb5ge67dc.example"],
    ["http://[::1]:3000/", "[::1]"],
    ["https://www.example.org./a", "example.org"],
    ["https://www/", "www"],
  ])("of %s is %s", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each(["file:///home/reader/a.html", "about:blank", "chrome://settings", "", undefined])(
    "%s has none",
    (address) => {
      expect(hostOf(address)).toBeNull();
    },
  );

  it("matches a listed site and its subdomains, not names with the same ending", () => {
    expect(isAmong("example.org", ["example.org"])).toBe(true);
    expect(isAmong("a.b.example.org", ["example.org"])).toBe(true);
    expect(isAmong("notexample.org", ["example.org"])).toBe(false);
    expect(isAmong("org", ["example.org"])).toBe(false);
    expect(isAmong(null, ["example.org"])).toBe(false);
  });
});
