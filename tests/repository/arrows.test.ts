import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

/** The rooms from the bottom up: each imports from those before it alone. */
const ROOMS = [
  "assets",
  "persian",
  "archive",
  "pictures",
  "imports",
  "packs",
  "citing",
  "platform",
  "shown",
  "stored",
  "kept",
  "messages",
  "words",
  "components",
  "entrypoints",
];

/** Rooms that run anywhere: they know no browser. */
const PURE = new Set(["persian", "archive", "pictures", "imports", "packs", "citing"]);

const IMPORTED = /^(?:import|export) (?:[^"]*? from )?"([^"]+)";$|\bimport\("([^"]+)"\)/gms;

const roomOf = (path: string): string => path.split(sep)[0] ?? "";

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

/** Every import in them: the file, and what it names. */
const imports = files.flatMap((file) =>
  Array.from(readFileSync(file, "utf8").matchAll(IMPORTED), ([, at, later]) => {
    const name = at ?? later ?? "";
    const isOwn = name.startsWith(".");
    return { file, name: isOwn ? normalize(join(dirname(file), name)) : name, isOwn };
  }),
);

const told = (found: typeof imports) => found.map(({ file, name }) => `${file} → ${name}`);

test("rooms import only from themselves and from rooms below", () => {
  const up = imports.filter(({ file, name, isOwn }) => {
    const [from, to] = [ROOMS.indexOf(roomOf(file)), ROOMS.indexOf(roomOf(name))];
    return isOwn && (to < 0 || to > from);
  });
  expect(told(up)).toEqual([]);
  expect(imports.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(500);
});

test("pure rooms do not import the browser API or Preact", () => {
  const known = imports.filter(({ file, name }) => PURE.has(roomOf(file)) && /browser|^preact/.test(name));
  expect(told(known)).toEqual([]);
});

test("pure rooms do not use the DOM", () => {
  const withoutComments = (file: string) => readFileSync(file, "utf8").replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
  // A document may be one of YAML too: what only a page's has tells.
  const pages = /\b(?:window|navigator|location|chrome)\.\w|\bdocument\.(?:body|documentElement|\w*[sS]elect|create)/;
  const knows = (file: string) => pages.test(withoutComments(file));
  expect(files.filter((file) => PURE.has(roomOf(file)) && knows(file))).toEqual([]);
  // And this would see one: pages do know it.
  expect(files.filter((file) => roomOf(file) === "entrypoints" && knows(file)).length).toBeGreaterThan(5);
});

const using = (area: RegExp) => files.filter((file) => area.test(readFileSync(file, "utf8")));

test("only stored/ uses storage that outlives the browser", () => {
  expect(using(/\bstorage\.(?:local|sync|managed)\b/).map(roomOf)).toEqual(["stored", "stored", "stored", "stored"]);
});

test("nothing is stored where a browser carries it to other machines, or sends it to anyone", { tags: ["P52"] }, () => {
  expect(using(/\bstorage\.(?:sync|managed)\b|\bsendBeacon\b|[Ss]entry\b|\bsetUninstallURL\b/)).toEqual([]);
});

/** What can send: to an address that is given as code, or at all. */
const SENDS = /(?<!\.|async )\bfetch\(|\b(?:WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\b/;

test("only what reads files of the package can ask for any", { tags: ["P38"] }, () => {
  expect(using(SENDS).sort()).toEqual([
    join("entrypoints", "archives", "worker", "scans", "read-pages.ts"),
    join("entrypoints", "background", "open-archive.ts"),
    join("entrypoints", "picture", "worker", "recogniser-worker.ts"),
    join("words", "i18n.ts"),
  ]);
});

test("only kept/ uses IndexedDB", () => {
  const kept = using(/\bindexedDB\b|\bIDB[A-Z]\w+|from "idb"/).map(roomOf);
  expect([...new Set(kept)]).toEqual(["kept"]);
});

test("the background does not import components", () => {
  const shown = imports.filter(
    ({ file, name }) => file.startsWith(join("entrypoints", "background")) && roomOf(name) === "components",
  );
  expect(told(shown)).toEqual([]);
});
