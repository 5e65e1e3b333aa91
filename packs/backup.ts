import * as v from "valibot";
import { digestOf } from "../archive/digest";
import { bytesFile, wholeOf } from "../imports/found-file";
import type { FoundFile } from "../imports/types";
import { openZip } from "../imports/zip/open-zip";
import { PackProblem } from "./pack-problem";
import { parsedJson } from "./parsed-json";
import { packed, unpacked, zipped } from "./zip-writer";

/** What is in a backup besides archives, where its user has wanted that: as the files that these are saved as elsewhere. */
export const TRACES = ["settings.json", "desk.json"] as const;
export type Traces = Readonly<Partial<Record<(typeof TRACES)[number], string>>>;

/** A backup that was opened. */
export interface Backup {
  /** Each is a pack, and is looked at as one. */
  readonly packs: readonly FoundFile[];
  readonly traces: Traces;
}

const LIST = "bayaniyab-backup.json";
const VERSION = 1;

/** In bytes. Of a list, of settings, or of a desk. */
const LARGEST = 64 << 20;

const PATH = /^archives\/[a-z0-9]{8}\.zip$/;

const Versioned = v.object({ backup: v.pipe(v.number(), v.safeInteger()) });
const List = v.object({
  files: v.array(
    v.object({
      path: v.union([v.pipe(v.string(), v.regex(PATH)), v.picklist(TRACES)]),
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
    }),
  ),
});

/** One ZIP of packs, by the ids of their archives, and of what else is to be carried; in pieces. */
export async function writeBackup(
  packs: ReadonlyMap<string, Uint8Array>,
  traces: Traces = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const archives = Array.from(packs, ([id, bytes]) => unpacked(`archives/${id}.zip`, bytes));
  const others = TRACES.flatMap((name) => {
    const text = traces[name];
    return text === undefined ? [] : [unpacked(name, new TextEncoder().encode(text))];
  });
  const files = [...archives, ...others];
  const list = await Promise.all(
    files.map(async ({ path, size, bytes }) => ({ path, bytes: size, hash: `sha256:${await digestOf(bytes)}` })),
  );
  const text = `${JSON.stringify({ backup: VERSION, files: list }, null, 2)}\n`;
  return zipped([packed(LIST, new TextEncoder().encode(text)), ...files]);
}

/** Whether a ZIP means to be a backup. */
export async function isBackup(file: FoundFile): Promise<boolean> {
  try {
    return (await openZip(file)).some(({ name }) => name === LIST);
  } catch {
    return false;
  }
}

/**
 * What is in a backup. Of packs only that they are there: each proves itself when it is opened.
 * @throws {PackProblem} `version`, `damaged`, `missing` or `altered`
 */
export async function openBackup(file: FoundFile): Promise<Backup> {
  const files = new Map((await openZip(file)).map((each) => [each.name, each]));
  const textOf = async (name: string): Promise<string> => {
    const found = files.get(name);
    if (!found) throw new PackProblem("missing", name);
    const bytes = await wholeOf(found.file, LARGEST).catch(() => {
      throw new PackProblem("altered", name);
    });
    return new TextDecoder().decode(bytes);
  };
  const list = parsedJson(await textOf(LIST));
  const versioned = v.safeParse(Versioned, list);
  const read = v.safeParse(List, list);
  if (versioned.success && versioned.output.backup !== VERSION)
    throw new PackProblem("version", String(versioned.output.backup));
  if (!versioned.success || !read.success) throw new PackProblem("damaged", LIST);
  const packs: FoundFile[] = [];
  const traces: { -readonly [Name in keyof Traces]: string } = {};
  const missing = read.output.files.filter(({ path }) => !files.has(path)).map(({ path }) => path);
  if (missing.length > 0) throw new PackProblem("missing", missing.join(", "));
  for (const { path, hash } of read.output.files) {
    const trace = TRACES.find((name) => name === path);
    if (!trace) {
      const found = files.get(path);
      if (found?.reason) throw new PackProblem("altered", path);
      // A pack is opened from its end; of what is packed, that is where its reading comes last.
      if (found) packs.push(found.file.slice ? found.file : bytesFile(path, await wholeOf(found.file, LARGEST)));
      continue;
    }
    const text = await textOf(trace);
    if (`sha256:${await digestOf(new TextEncoder().encode(text))}` !== hash) throw new PackProblem("altered", trace);
    traces[trace] = text;
  }
  return { packs, traces };
}
