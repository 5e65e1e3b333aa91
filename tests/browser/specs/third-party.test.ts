import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { packageOf } from "../../../modules/third-party/package-of";
import { built } from "../build";

const FOLDER = built(inject("browser") === "chromium" ? "chrome-mv3" : "firefox-mv3");

/** Whose code and fonts are shipped. Another one is read, with its licence, before it stands here. */
const SHIPPED = [
  "@fontsource-variable/vazirmatn",
  "@wxt-dev/webextension-polyfill",
  "entities",
  "fflate",
  "htmlparser2",
  "idb",
  "jalaali-js",
  "minisearch",
  "pdfjs-dist",
  "preact",
  "punycode",
  "rolldown",
  "tesseract.js-core",
  "valibot",
  "vite",
  "webextension-polyfill",
  "wxt",
  "yaml",
];

const notices = readFileSync(join(FOLDER, "THIRD-PARTY-NOTICES.txt"), "utf8");
const parts = notices.split(`\n${"-".repeat(80)}\n\n`).slice(1);
const nameOf = (part: string) => part.split(" ", 1)[0] ?? "";

/** Of what is shipped, what npm installs inside what. */
const INSIDE: Readonly<Record<string, string>> = { entities: "htmlparser2" };

/** The compiler of statements runs when the extension is built. */
const BUILD_ONLY = join("archive", "compile");

/** What the sources of the extension import, other than types, from packages. */
function imported(): string[] {
  const rooms = [
    "archive",
    "citing",
    "components",
    "entrypoints",
    "imports",
    "kept",
    "messages",
    "persian",
    "pictures",
    "platform",
    "shown",
    "stored",
  ];
  const sources = [...rooms, "words", "assets/styles"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((name) => join(room, name))
      .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith(BUILD_ONLY))
      .map((path) => readFileSync(path, "utf8")),
  );
  const names = sources.flatMap((text) =>
    Array.from(
      text.matchAll(/^(?:import (?!type )(?:[^"]*? from )?|export [^"]*? from |@import )"([^".#][^"]*)"/gm),
      ([, name = ""]) => packageOf(`node_modules/${name}`) ?? "",
    ),
  );
  return [...new Set(names)].filter((name) => existsSync(join("node_modules", name, "package.json")));
}

describe("the package names whose work is in it", () => {
  test("all that were reviewed, and no other", () => {
    expect(parts.map(nameOf)).toEqual(SHIPPED);
  });

  test("all that our sources import", () => {
    const names = imported();
    expect(names).toEqual(expect.arrayContaining(["preact", "minisearch", "valibot"]));
    expect(SHIPPED).toEqual(expect.arrayContaining(names));
  });

  test("in the version of the lock file, with the licence in full", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    for (const part of parts) {
      const name = nameOf(part);
      // Some are installed inside the one that needs them, in another version than outside.
      const folder = INSIDE[name] ? `${INSIDE[name]}/node_modules/${name}` : name;
      const { version, license } = packages[`node_modules/${folder}`];
      expect(part).toMatch(new RegExp(`^${name} ${version.replaceAll(".", "\\.")}\nLicence: ${license}\n`));
      expect(part.length, name).toBeGreaterThan(700);
      expect(part, name).toMatch(
        /Permission is hereby granted|Permission to use, copy, modify|Redistribution and use|Mozilla Public License|SIL OPEN FONT LICENSE|Grant of Copyright License/,
      );
    }
  });

  test("and our own licence, and that of the word list", () => {
    expect(readFileSync(join(FOLDER, "LICENSE"), "utf8")).toBe(readFileSync("LICENSE", "utf8"));
    expect(readFileSync(join(FOLDER, "lexicon", "NOTICE"), "utf8")).toContain("Apache License");
  });

  test("and those of the engine that reads pictures and of its model", () => {
    const there = readdirSync(join(FOLDER, "pictures")).sort();
    expect(there).toEqual([
      "LICENSE-APACHE-2.0.txt",
      "LICENSE-JBIG2.txt",
      "LICENSE-OPENJPEG.txt",
      "NOTICE",
      "fas.traineddata.gz",
      "jbig2.wasm",
      "openjpeg.wasm",
      "tesseract.wasm",
    ]);
    const notice = readFileSync(join(FOLDER, "pictures", "NOTICE"), "utf8");
    for (const name of ["tesseract.wasm", "Leptonica", "fas.traineddata.gz", "openjpeg.wasm", "jbig2.wasm"])
      expect(notice).toContain(name);
    const packages: string[] = JSON.parse(readFileSync("package.json", "utf8")).dependencies;
    for (const [name, version] of Object.entries(packages).filter(([name]) => /tesseract|pdfjs/.test(name))) {
      expect(notice).toMatch(new RegExp(`${name}\\s+${version.replaceAll(".", "\\.")}`));
    }
  });
});
