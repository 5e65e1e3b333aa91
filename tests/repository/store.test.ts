import { readdirSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toQuiet } from "../../modules/quiet-edition/to-quiet";

const yaml = (path: string) => parse(readFileSync(path, "utf8"));
const LANGUAGES = ["fa", "en"] as const;

/** What the stores take, in UTF-16 units. */
const LONGEST = { nameInFirefox: 50, summaryInChromium: 132, summaryInFirefox: 250, description: 16_000 };

describe.each(LANGUAGES)("the listing in %s", (language) => {
  const listing = yaml(`store/listing/${language}.yml`);

  test("has the name and the summary that the package has", () => {
    const words = yaml(`locales/${language}.yml`);
    expect(listing.name).toBe(words["extName"]);
    expect(listing.summary).toBe(words["extDescription"]);
  });

  test("is no longer than the stores take", () => {
    expect(listing.name.length).toBeLessThanOrEqual(LONGEST.nameInFirefox);
    expect(listing.summary.length).toBeLessThanOrEqual(Math.min(LONGEST.summaryInChromium, LONGEST.summaryInFirefox));
    expect(listing.description.length).toBeLessThanOrEqual(LONGEST.description);
    expect(listing.purpose).toMatch(/\S/);
  });
});

describe.each(["chromium", "firefox"])("the permissions of the %s package", (browser) => {
  // The manifests that were last agreed on; `package.test.ts` compares them with those that are built.
  const agreed = (edition: string) =>
    JSON.parse(readFileSync(`tests/browser/manifests/${browser}${edition}.txt`, "utf8"));
  const [usual, quiet] = [agreed(""), agreed("-quiet")];
  const { permissions, hosts, files, policy } = yaml("store/permissions.yml");
  type Words = { fa: string; en: string };
  type Reason = Words & { browsers?: string[]; quiet?: Words };
  const named = (reasons: Record<string, Reason>) =>
    Object.entries(reasons).flatMap(([name, { browsers }]) => (browsers?.includes(browser) === false ? [] : name));

  test("each have their reason, and no other has", () => {
    expect(named(permissions).sort()).toEqual([...usual.permissions].sort());
    expect(named(hosts).sort()).toEqual([...usual.host_permissions].sort());
    const exposed = usual.web_accessible_resources.flatMap(({ resources }: { resources: string[] }) => resources);
    expect(named(files)).toEqual(exposed);
  });

  test("and so has what the policy of its pages allows beyond its own files", () => {
    const agreed: string = usual.content_security_policy.extension_pages;
    const beyond = Array.from(agreed.matchAll(/'([^']+)'/g), ([, word = ""]) => word);
    expect(beyond.filter((word) => !["none", "self", "script"].includes(word))).toEqual(Object.keys(policy));
  });

  test("are those that the manifest's other keys can ask for too", () => {
    expect(usual.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(
      usual.host_permissions,
    );
    for (const key of ["optional_permissions", "optional_host_permissions", "devtools_page", "chrome_url_overrides"]) {
      expect(Object.keys(usual)).not.toContain(key);
    }
  });

  test("have one sentence in each language", () => {
    const reasons = Object.values<Reason>({ ...permissions, ...hosts, ...files, ...policy });
    for (const words of reasons.flatMap(({ quiet, ...usual }) => (quiet ? [usual, quiet] : [usual])))
      for (const language of LANGUAGES) expect(words[language]).toMatch(/^[^.]+\.$/);
  });

  test("are no others in the quiet edition, whose manifest is made of this one", () => {
    const made = structuredClone(usual);
    toQuiet(made);
    expect(quiet).toEqual(made);
    expect(quiet.permissions).toEqual(usual.permissions);
    for (const key of ["host_permissions", "content_scripts", "web_accessible_resources"]) {
      expect(Object.keys(quiet)).not.toContain(key);
    }
  });
});

test("both privacy policies have the same parts", () => {
  const parts = (language: string) =>
    Array.from(readFileSync(`store/privacy.${language}.md`, "utf8").matchAll(/^(#+ |- )/gm), ([, mark]) => mark);
  expect(parts("en").length).toBeGreaterThan(10);
  expect(parts("fa")).toEqual(parts("en"));
});

describe("the pictures", () => {
  const names = readdirSync("store/pictures");

  test("are five in each language, and two for shop windows", () => {
    const shots = ["1-card", "2-changes", "3-scan", "4-search", "5-choices"];
    const expected = shots.flatMap((shot) => LANGUAGES.map((language) => `${shot}-${language}.png`));
    expect(names.sort()).toEqual([...expected, "marquee-1400x560.png", "tile-440x280.png"].sort());
  });

  test.each(names)("%s has the size that stores ask for, and cannot be seen through", async (name) => {
    const [, width, height] = /(\d+)x(\d+)/.exec(name) ?? [name, "1280", "800"];
    const picture = await sharp(`store/pictures/${name}`).metadata();
    expect([picture.width, picture.height]).toEqual([Number(width), Number(height)]);
    expect(picture.hasAlpha).toBe(false);
  });
});
