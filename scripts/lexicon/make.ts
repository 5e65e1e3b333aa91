import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { pack } from "./pack";
import { tables } from "./tables";

/** In characters, with the line end. */
const LINE_WIDTH = 121;

/**
 * Writes assets/lexicon/tables.ts from the lists written by hand beside it, and, given the word list of dictionary-fa
 * 2.0.0, words.ts: `npm pack dictionary-fa@2.0.0`, unpack it, `npx tsx scripts/lexicon/make.ts package/index.dic`. What
 * is made is read while more is made: run it until nothing changes, which is twice.
 */
const [source] = process.argv.slice(2);
const byHand = "The lists written by hand, as persian/ reads them. Made by scripts/lexicon/make.ts; do not edit.";
await write("tables", byHand, { ...tables(), EVERYDAY_TERMS: "" });
// Only now: these read the tables.
const { everydayTerms } = await import("./everyday-terms");
await write("tables", byHand, { ...tables(), EVERYDAY_TERMS: everydayTerms() });
if (source !== undefined) {
  const [{ openBeginnings, readEntries }, { markBeginnings, select }] = [
    await import("./entries"),
    await import("./select"),
  ];
  const dictionary = await readFile(source, "utf8");
  const origin = "Made by scripts/lexicon/make.ts from dictionary-fa 2.0.0; licence and origin: NOTICE.";
  const words = select(readEntries(dictionary));
  markBeginnings(words, openBeginnings(dictionary));
  await write("words", `Known words of Persian, packed. ${origin}`, { WORDS: pack(words) });
}

async function write(file: string, about: string, data: Readonly<Record<string, string>>): Promise<void> {
  const constants = Object.entries(data).map(([name, value]) => constant(name, JSON.stringify(value)));
  const text = `/** ${about} */\n${constants.join("\n")}`;
  await writeFile(fileURLToPath(new URL(`../../assets/lexicon/${file}.ts`, import.meta.url)), text);
  console.log(`${file}: ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}

/** As the formatter writes it. */
function constant(name: string, literal: string): string {
  const line = `export const ${name} = ${literal};\n`;
  return line.length <= LINE_WIDTH ? line : `export const ${name} =\n  ${literal};\n`;
}
