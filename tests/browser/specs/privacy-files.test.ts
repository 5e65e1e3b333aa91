import { readdirSync } from "node:fs";
import { describe, inject } from "vitest";
import { built } from "../build";
import { REACHABLE } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";

const FOLDER = inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3";

/**
 * Firefox gives each profile an address of its own, so no page can know this one; whoever is told it can load the one
 * file that pages need.
 */
const ALLOWED = inject("browser") === "chromium" ? [] : ["card.html"];

const files = () => [
  ...readdirSync(built(FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(built(FOLDER).length + 1)}/${entry.name}`.replace(/^\//, "")),
  // Those of the planted extension.
  "page.js",
];

/** A page that knows the extension's id tries each of its files, in each way that a page can load one. */
const load: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("plain.html"));
  const paths = files().filter((path) => !ALLOWED.includes(path));
  return tab.evaluate(
    async (addresses) => {
      const loads = (tag: "img" | "script" | "link" | "style", address: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          if (tag === "link") Object.assign(element, { rel: "stylesheet", href: address });
          else if (tag === "style") element.textContent = `@import url("${address}");`;
          else Object.assign(element, { src: address });
          document.head.append(element);
        });
      const seen: string[] = [];
      await Promise.all(
        addresses.map(async (address) => {
          await fetch(address).then(
            () => seen.push(`fetch ${address}`),
            () => undefined,
          );
          for (const tag of ["img", "script", "link", "style"] as const) {
            if (await loads(tag, address)) seen.push(`${tag} ${address}`);
          }
        }),
      );
      for (const { name } of performance.getEntriesByType("resource")) {
        if (name.includes("extension:") && !addresses.includes(name)) seen.push(`timing ${name}`);
      }
      return seen;
    },
    paths.map((path) => rig.own(path)),
  );
};

const find = useProbes();

describe("a page that knows the extension's id", () => {
  promise("cannot load any of its files", { tags: ["P01"] }, find, load, REACHABLE);
});
