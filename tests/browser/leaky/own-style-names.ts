import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { built } from "../build";

/** Names that the built extension's own style sheets give and use, each once. */
export interface StyleNames {
  readonly classes: readonly string[];
  /** Custom properties, with their two dashes. */
  readonly properties: readonly string[];
  /** Families of fonts, the generic ones among them. */
  readonly families: readonly string[];
}

export function ownStyleNames(): StyleNames {
  const folder = join(built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3"), "assets");
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const text = sheets.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const all = (pattern: RegExp) => [...new Set(Array.from(text.matchAll(pattern), ([, name = ""]) => name))];
  const families = all(/font-family:([^;}]+)/g).flatMap((list) => list.split(","));
  return {
    classes: all(/\.([a-z][\w-]*)/g),
    properties: all(/(--[\w-]+)/g),
    families: [...new Set(families.map((each) => each.trim().replaceAll(/["']/g, "")))].filter(
      (each) => !each.includes("("),
    ),
  };
}
