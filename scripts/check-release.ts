/**
 * `npm run check:release`: makes a release, unpacks its sources in two other places, installs the packages of the lock file
 * there and makes it again, in other time zones and languages and with other rights for new files. Prints the digests side
 * by side, and fails where two differ.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "./setup/command.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { ROOT } from "./setup/root.mjs";

interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Which rights new files do not get. */
  readonly umask: number;
}

const PLACES: readonly Place[] = [
  { folder: "a", env: { TZ: "Asia/Tehran", LANG: "fa_IR.UTF-8", LC_ALL: "fa_IR.UTF-8" }, umask: 0o022 },
  { folder: "b/دیگر و دورتر", env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "C" }, umask: 0o077 },
];

const released = (root: string) => join(root, ".output", "release");

await orExplain(async () => {
  await make(ROOT);
  const here = await digests(ROOT);
  const outside = await mkdtemp(join(tmpdir(), "bayaniyab-release-"));
  try {
    const all = [here];
    for (const place of PLACES) all.push(await madeAgain(place, outside));
    compare(all);
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
});

/** What SHA256SUMS says of each file. */
async function digests(root: string): Promise<Map<string, string>> {
  const text = await readFile(join(released(root), "SHA256SUMS"), "utf8");
  return new Map(text.split("\n").flatMap((line) => (line ? [line.split("  ").reverse() as [string, string]] : [])));
}

async function madeAgain({ folder, env, umask }: Place, outside: string): Promise<Map<string, string>> {
  const before = process.umask(umask);
  try {
    const root = join(outside, folder);
    await unpack(root);
    await make(root, { ...process.env, ...env }, true);
    return await digests(root);
  } finally {
    process.umask(before);
  }
}

async function unpack(root: string): Promise<void> {
  const name = (await readdir(released(ROOT))).find((each) => each.endsWith("-sources.zip")) ?? "";
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(released(ROOT), name))))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

async function make(root: string, env = process.env, installs = false): Promise<void> {
  console.log(`\n── ${root} ──`);
  const commands = [...(installs ? [["ci"]] : []), ["run", "--silent", "release"]];
  for (const args of commands) {
    if ((await run("npm", args, { cwd: root, env })) !== 0)
      throw new Problem(`npm ${args.join(" ")} failed in ${root}.`);
  }
}

function compare(all: readonly Map<string, string>[]): void {
  const names = [...new Set(all.flatMap((each) => [...each.keys()]))];
  const differing = names.filter((name) => new Set(all.map((each) => each.get(name))).size > 1);
  console.log(`\nThe beginning of each digest: here, ${PLACES.map(({ folder }) => folder).join(", ")}\n`);
  for (const name of names) {
    const row = all.map((each) => (each.get(name) ?? "missing").slice(0, 16).padEnd(16));
    console.log(`${row.join("  ")}  ${differing.includes(name) ? "DIFFERS" : "same"}  ${name}`);
  }
  if (differing.length > 0) throw new Problem(`${differing.length} of ${names.length} files differ.`);
  console.log(`\n${names.length} files, each the same in ${all.length} places`);
}
