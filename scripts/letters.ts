import { readFile } from "node:fs/promises";
import { lettersDigest } from "../archive/compile/letters-digest";

/** Prints for each raw file what `letters:` must be in the front matter of its statement. */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error("Usage: npm run --silent letters -- RAW_FILE…");
    return 2;
  }
  for (const file of files) console.log(`${await lettersDigest(await readFile(file, "utf8"))}  ${file}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 3;
});
