import { existsSync } from "node:fs";
import { resolve } from "node:path";

type Build = "chrome-mv3" | "chrome-mv3-fixtures" | "chrome-mv3-quiet" | "firefox-mv3" | "firefox-mv3-quiet";

/** The folder of the built extension, as the browser loads it. */
export function built(name: Build): string {
  const folder = resolve(".output", name);
  if (existsSync(resolve(folder, "manifest.json"))) return folder;
  throw new Error(
    `There is no built extension in .output/${name}; run “npm run ${name.endsWith("quiet") ? "build:quiet" : "build"}” first.`,
  );
}

/** A file of the built extension that, shown in a tab, does nothing at all. */
export const INERT_FILE = "icon/16.png";

/** Whether an extension greets its user with a tab after installing: ours does, those it is compared with do not. */
export const opensFirstTab = (folder: string): boolean => existsSync(resolve(folder, "welcome.html"));
