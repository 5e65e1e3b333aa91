import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { noticesOf } from "../../modules/third-party/notices-of";

const MIT = "Copyright (c) us\n\nPermission is hereby granted";

/** A folder with these packages, by their place in `node_modules`: version and licence. */
async function installed(packages: Readonly<Record<string, readonly [version: string, license: string]>>) {
  const root = await mkdtemp(join(tmpdir(), "bayaniyab-notices-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, "LICENSE"), `${MIT}\n---\nmore`);
  for (const [place, [version, license]] of Object.entries(packages)) {
    const folder = join(root, "node_modules", place);
    await mkdir(folder, { recursive: true });
    const name = place.split("node_modules/").at(-1);
    await writeFile(join(folder, "package.json"), JSON.stringify({ name, version, license, author: "Who made it" }));
  }
  return root;
}

test("a package is named in the version that is shipped, wherever it is installed", async () => {
  const root = await installed({ b: ["1.0.0", "MIT"], "a/node_modules/b": ["2.0.0", "MIT"], a: ["3.0.0", "MIT"] });
  const notices = await noticesOf(["a", "a/node_modules/b"], root);
  expect(notices.match(/^\S+ \d.*$/gm)).toEqual(["a 3.0.0", "b 2.0.0"]);
  expect(notices).toContain(MIT.replace("us", "Who made it"));
});

test("the same version of two places is named once", async () => {
  const root = await installed({ b: ["1.0.0", "MIT"], "a/node_modules/b": ["1.0.0", "MIT"] });
  expect((await noticesOf(["b", "a/node_modules/b"], root)).match(/^b 1\.0\.0$/gm)).toHaveLength(1);
});

test("a licence that nobody has read is not shipped", async () => {
  const root = await installed({ a: ["1.0.0", "Unheard-of"] });
  await expect(noticesOf(["a"], root)).rejects.toThrow("Unheard-of");
});
