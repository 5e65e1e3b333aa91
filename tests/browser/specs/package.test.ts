import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { WORDS } from "../../../assets/lexicon/words";
import { built } from "../build";

const FOLDER = built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3");

/** What a user is asked to allow. None of them comes with a warning when the extension is installed. */
const PERMISSIONS = [
  "activeTab",
  "contextMenus",
  "scripting",
  "storage",
  ...(inject("browser") === "chromium" ? ["sidePanel"] : []),
];

/** The page script runs in every page a user opens. */
const MOST_BYTES = 12 * 1024;

/** The card is read anew for every selection; the word list alone would make its scripts ten times as large. */
const MOST_PAGE_BYTES = 128 * 1024;

const manifest = JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8"));
const pageScript = readFileSync(join(FOLDER, "selection.js"), "utf8");

describe("the manifest", () => {
  test("has exactly the permissions listed here", () => {
    expect(manifest.permissions ?? []).toEqual(PERMISSIONS);
    // The same pages that the page script runs in: an update brings it back into tabs that are open.
    expect(manifest["host_permissions"]).toEqual(["http://*/*", "https://*/*", "file:///*"]);
    for (const key of ["optional_permissions", "optional_host_permissions"]) {
      expect(manifest[key] ?? []).toEqual([]);
    }
  });

  test("has a content security policy without network addresses", { tags: ["P38"] }, () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    for (const rule of policy.split("; ")) {
      // Code compiled on the way in is the package's own: nothing else can be loaded.
      expect(rule).toMatch(/^([a-z-]+ '(none|self|script)'|script-src 'self' 'wasm-unsafe-eval')$/);
    }
  });

  test("exposes one file to pages, in Chromium at a dynamic address", { tags: ["P01"] }, () => {
    const [entry, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(entry.resources).toEqual(["card.html"]);
    if (inject("browser") === "chromium") expect(entry.use_dynamic_url).toBe(true);
  });

  test("registers one content script and no style sheet", { tags: ["P10"] }, () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ js: ["selection.js"], run_at: "document_start" });
    expect(manifest.content_scripts[0].css).toBeUndefined();
  });

  test("equals the reviewed manifest", { tags: ["P33"] }, async () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const agreed = `../manifests/${inject("browser")}.txt`;
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(agreed);
  });
});

describe("the extension's own pages", () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".html")))("%s loads little", (name) => {
    const html = readFileSync(join(FOLDER, name), "utf8");
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path = ""]) => join(FOLDER, path));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_PAGE_BYTES);
  });

  // In Firefox a document that is taken out of a page while imports of its script are loaded stays in memory.
  test("the card has one script, which imports nothing", () => {
    const html = readFileSync(join(FOLDER, "card.html"), "utf8");
    const [path = "", ...others] = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
    expect(others).toEqual([]);
    expect(readFileSync(join(FOLDER, path), "utf8")).not.toMatch(/\bimport\s*[({*"'\w]|\bfrom\s*["']/);
  });
});

/** The word list as the code has it, in whichever quotes, begins with these letters. */
const OF_WORDS = WORDS.slice(1, 12);

test("no script has the word list more than once, 230 KB that each waking of the worker would read again", () => {
  const scripts = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const counts = new Map(
    scripts.map((name) => [name, readFileSync(join(FOLDER, name), "utf8").split(OF_WORDS).length - 1]),
  );
  expect(counts.get("background.js")).toBe(1);
  expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
});

describe("the page script", () => {
  test("is smaller than its limit", { tags: ["P37"] }, () => {
    expect(statSync(join(FOLDER, "selection.js")).size).toBeLessThanOrEqual(MOST_BYTES);
  });

  test.each(["postMessage(", "dispatchEvent(", "wxt:", "localStorage", "sessionStorage", "fetch(", "XMLHttpRequest"])(
    "does not contain %s",
    { tags: ["P05", "P06", "P36", "P38"] },
    (word) => {
      expect(pageScript).not.toContain(word);
    },
  );
});

test("what only developers look at is not shipped", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(html|js|css)$/.test(name),
  );
  expect(files).toContain("popup.html");
  for (const name of files) {
    expect(name).not.toContain("fixtures");
    expect(readFileSync(join(FOLDER, name), "utf8"), name).not.toMatch(/fixtures?[.-]/);
  }
});

test("no script contains a network address", { tags: ["P38"] }, () => {
  const scripts = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) {
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(text, name).not.toMatch(/WebSocket|EventSource|sendBeacon|XMLHttpRequest|importScripts/);
    expect(text, name).not.toMatch(/fetch\(\s*["'`]https?:/);
  }
});
