/**
 * `npm run release`: everything that a release is made of, in `.output/release/`: both editions for both browsers, the
 * sources, the bill of materials, and the digests of all of these. The same sources give the same bytes, in whatever folder,
 * time zone and language they are built; `npm run check:release` proves it.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "./release/bill-of-materials";
import { filesUnder } from "./release/files-under";
import { sha256Sums } from "./release/sha256-sums";
import { sourceFiles } from "./release/source-files";
import { zipOf } from "./release/zip-of";
import { run } from "./setup/command.mjs";
import { orExplain, Problem } from "./setup/problem.mjs";
import { ROOT } from "./setup/root.mjs";
import { tool } from "./setup/tools.mjs";

/** The quiet ones first: the last build says which files there are, to the types. */
const PACKAGES = [
  { name: "chrome-quiet", folder: "chrome-mv3-quiet", build: ["-b", "chrome", "--mode", "quiet"] },
  { name: "firefox-quiet", folder: "firefox-mv3-quiet", build: ["-b", "firefox", "--mv3", "--mode", "quiet"] },
  { name: "chrome", folder: "chrome-mv3", build: ["-b", "chrome"] },
  { name: "firefox", folder: "firefox-mv3", build: ["-b", "firefox", "--mv3"] },
];

await orExplain(async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const named = (rest: string) => `bayaniyab-${version}-${rest}`;
  const made = new Map<string, Uint8Array>();
  const notices: string[] = [];
  for (const { name, folder, build } of PACKAGES) {
    if ((await run(tool("wxt"), ["build", ...build], { cwd: ROOT })) !== 0) {
      throw new Problem(`The package “${name}” could not be built; the error is above.`);
    }
    const built = join(ROOT, ".output", folder);
    made.set(named(`${name}.zip`), await zipOf(built, await filesUnder(built)));
    notices.push(await readFile(join(built, "THIRD-PARTY-NOTICES.txt"), "utf8"));
  }
  made.set(named("sources.zip"), await zipOf(ROOT, await sourceFiles()));
  made.set(named("sbom.cdx.json"), new TextEncoder().encode(await billOfMaterials(notices)));
  made.set("SHA256SUMS", new TextEncoder().encode(sha256Sums(made)));

  const folder = join(ROOT, ".output", "release");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of made) await writeFile(join(folder, name), bytes);
  console.log(`\n${new TextDecoder().decode(made.get("SHA256SUMS"))}\nin .output/release/`);
});
