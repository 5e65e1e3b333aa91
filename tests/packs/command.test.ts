import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyWords } from "../../packs/key-words";
import { readOptions } from "../../scripts/pack/options";
import { mixedFolder } from "../imports/mixed-folder";
import { filesOf, opened, readAll } from "./made";

const room = mkdtempSync(join(tmpdir(), "bayaniyab-pack-"));
const folder = join(room, "papers");
const key = join(room, "key.pem");
const { files, expected } = mixedFolder(60);

/** A process of its own starts within a second; on a machine that is busy with others, not. */
const STARTS_MS = 60_000;

beforeAll(async () => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), await file.bytes());
  }
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(key, privateKey.export({ type: "pkcs8", format: "pem" }));
});
afterAll(() => rmSync(room, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/pack.ts", ...args], {
    maxBuffer: 64 << 20,
  });
  return { status, pack: new Uint8Array(stdout), said: stderr.toString() };
};

/** The files of a pack in a folder of the disk. */
function unpacked(pack: Uint8Array): string {
  const bag = join(room, "bag");
  rmSync(bag, { recursive: true, force: true });
  for (const [name, bytes] of filesOf(pack).files) {
    mkdirSync(dirname(join(bag, name)), { recursive: true });
    writeFileSync(join(bag, name), bytes);
  }
  return bag;
}

describe("a folder as a pack", () => {
  let made: ReturnType<typeof run>;
  beforeAll(() => {
    made = run(folder, "--name", "کاغذها", "--edition", "3", "--date", "2026-11-26", "--key", key);
  }, STARTS_MS);

  test("has every document that is in it once, and names each file that became none with the reason", async () => {
    expect(made.status, made.said).toBe(0);
    const failed = expected.filter(({ became }) => typeof became === "string");
    expect(failed.length).toBeGreaterThan(3);
    for (const { path, became } of failed) expect(made.said).toMatch(new RegExp(`^${path}: \\w+: ${became}$`, "m"));
    const statements = await readAll(made.pack);
    const documents = expected.reduce((sum, { became }) => sum + (typeof became === "number" ? became : 0), 0);
    const same = made.said.match(/: the same as in /g)?.length ?? 0;
    expect(statements.length + same).toBe(documents);
    expect(statements.length).toBeGreaterThan(40);
  });

  test("is named, dated, counted and signed as it was asked to be, and is the same at the next try", async () => {
    const { about, signature } = await opened(made.pack);
    expect(about).toMatchObject({ name: "کاغذها", edition: 3, date: "2026-11-26" });
    expect(made.said).toContain(`Signed: ${(await keyWords(signature?.key as string)).join(" ")}`);
    const again = run(folder, "--name", "کاغذها", "--edition", "3", "--date", "2026-11-26", "--key", key);
    expect(Buffer.compare(again.pack, made.pack)).toBe(0);
  });

  // Tools of others, each where it is installed.
  test.for<readonly [tool: string, args: readonly string[], isThere: readonly string[]]>([
    ["sha256sum", ["--check", "--strict", "manifest-sha256.txt", "tagmanifest-sha256.txt"], ["--version"]],
    ["python3", ["-m", "bagit", "--validate", "."], ["-c", "import bagit"]],
    ["python3", ["-m", "frictionless", "validate", "datapackage.json"], ["-c", "import frictionless"]],
  ])("is found whole by %s %j", ([tool, args, isThere], { skip }) => {
    skip(spawnSync(tool, isThere).status !== 0, `${tool} ${isThere.join(" ")} does not work here`);
    const cwd = unpacked(made.pack);
    const { status, stdout, stderr } = spawnSync(tool, args, { cwd });
    expect(status, `${stdout}${stderr}`).toBe(0);
    const [name, bytes] = [...filesOf(made.pack).files].at(-1) as [string, Uint8Array];
    writeFileSync(
      join(cwd, name),
      bytes.map((byte) => byte ^ 1),
    );
    expect(spawnSync(tool, args, { cwd }).status, "a changed part is not noticed").not.toBe(0);
  });
});

test("what cannot be done is said, and nothing is written", () => {
  const missing = run(join(room, "nowhere"));
  expect([missing.status, missing.pack.length]).toEqual([3, 0]);
  expect(missing.said).toContain("nowhere");
  expect(readOptions([])).toBe("Give one folder.");
  expect(readOptions(["a", "--id", "../../x"])).toContain("--id");
  expect(readOptions(["a", "--edition", "0"])).toContain("--edition");
  expect(readOptions(["a", "--date", "2026-02-30"])).toContain("--date");
});
