import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { built } from "../build";

const FOLDER = built(inject("browser") === "chromium" ? "chrome-mv3-quiet" : "firefox-mv3-quiet");
const OTHER = built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3");

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });
const { version: _, ...manifest } = JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8"));

describe("the quiet edition", () => {
  test("has the reviewed manifest", async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `../manifests/${inject("browser")}-quiet.txt`,
    );
  });

  test("has no script in pages, no file for them, and access to no site", () => {
    const keys = ["content_scripts", "web_accessible_resources", "host_permissions", "optional_host_permissions"];
    for (const key of keys) expect(Object.keys(manifest)).not.toContain(key);
    for (const name of ["selection.js", "reading.js", "card.html"]) {
      expect(files(OTHER)).toContain(name);
      expect(files(FOLDER)).not.toContain(name);
    }
  });

  test("has no code that puts anything into a page", () => {
    const scripts = files(FOLDER).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      expect(readFileSync(join(FOLDER, name), "utf8"), name).not.toMatch(
        /selection\.js|reading\.js|card\.html|attachShadow/,
      );
    }
  });

  test("is another extension to the browser, with a name of its own", () => {
    const other = JSON.parse(readFileSync(join(OTHER, "manifest.json"), "utf8"));
    const idOf = (of: typeof other) => of.browser_specific_settings?.gecko.id;
    if (inject("browser") === "firefox") expect(idOf(manifest)).not.toBe(idOf(other));
    for (const language of ["fa", "en"]) {
      const said = JSON.parse(readFileSync(join(FOLDER, "_locales", language, "messages.json"), "utf8"));
      const name = (of: typeof other) => said[of.name.replaceAll(/^__MSG_|__$/g, "")].message;
      expect(name(manifest)).not.toBe(name(other));
    }
  });
});
