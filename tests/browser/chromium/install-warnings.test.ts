import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { useBrowser } from "../use";

const { warnings } = parse(readFileSync("store/permissions.yml", "utf8"));

const browser = useBrowser();

/** What Chromium tells users of a manifest before they install the extension, and the language in which it does. */
const told = (manifest: string) =>
  browser.rig.behind.evaluate(async (manifest) => {
    type Api = {
      management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
      i18n: { getUILanguage(): string };
    };
    const { management, i18n } = (globalThis as unknown as { chrome: Api }).chrome;
    return { of: await management.getPermissionWarningsByManifest(manifest), language: i18n.getUILanguage() };
  }, manifest);

test.each([
  ["usual", "chromium.txt"],
  ["quiet", "chromium-quiet.txt"],
])("the %s edition is installed with the warnings that were agreed on, and no other", async (edition, file) => {
  const manifest = JSON.parse(readFileSync(`tests/browser/manifests/${file}`, "utf8"));
  const { of, language } = await told(JSON.stringify({ ...manifest, version: "1" }));
  if (language.startsWith("en")) expect(of).toEqual(warnings[edition]);
  else expect(of).toHaveLength(warnings[edition].length);
});

test("a permission more would be told of", async () => {
  const manifest = JSON.parse(readFileSync("tests/browser/manifests/chromium-quiet.txt", "utf8"));
  const more = { ...manifest, version: "1", permissions: [...manifest.permissions, "history"] };
  expect((await told(JSON.stringify(more))).of).toHaveLength(1);
});
