import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const HERE = "modules/third-party/notices-of.ts";

/** Licences that were read, and that allow what is done here. Another one has to be read before it is shipped. */
const KNOWN = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "OFL-1.1"]);

const HEAD = `Bayaniyab contains the work of others, listed here with their licences.
The word list has its own notice, in lexicon/NOTICE.
`;

const LINE = "-".repeat(80);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/**
 * The text that names each of these packages with its version, its source and its licence in full, by name.
 * @param packages their folders in `node_modules`, see `packageOf`
 * @param root the folder that has `node_modules` and our own `LICENSE`, which is MIT's with more after a line of `---`
 * @throws where a licence is not among those that were read, or its text is nowhere
 */
export async function noticesOf(packages: readonly string[], root: string): Promise<string> {
  const parts = await Promise.all(packages.map((each) => noticeOf(join(root, "node_modules", each), root)));
  return [HEAD, ...new Set(parts.sort())].join(`\n${LINE}\n\n`);
}

async function noticeOf(folder: string, root: string): Promise<string> {
  const found: Package = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { name, version, license = "none", repository } = found;
  if (!KNOWN.has(license)) throw new Error(`${name} has the licence “${license}”: read it, then add it to ${HERE}.`);
  const source = typeof repository === "object" ? repository.url : repository;
  const text = (await licenceIn(folder)) ?? (await mitOf(found, root));
  return [`${name} ${version}`, `Licence: ${license}`, ...(source ? [`Source: ${source}`] : []), "", text, ""].join(
    "\n",
  );
}

async function licenceIn(folder: string): Promise<string | undefined> {
  const file = (await readdir(folder)).sort().find((name) => /^licen[cs]e/i.test(name));
  return file && (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n").trim();
}

/** Some packages say only that they have the MIT licence. Its text is our own's but for the holder. */
async function mitOf({ name, license, author }: Package, root: string): Promise<string> {
  const holder = typeof author === "object" ? author.name : author;
  if (license !== "MIT" || !holder) throw new Error(`${name} comes without the text of its licence.`);
  const [ours = ""] = (await readFile(join(root, "LICENSE"), "utf8")).split("\n---\n");
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`).trim();
}
