import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { openBeginnings, readEntries } from "./entries";
import { pack } from "./pack";
import { select } from "./select";

/**
 * Writes assets/lexicon/words.ts and open-beginnings.ts from the word list of dictionary-fa 2.0.0:
 * `npm pack dictionary-fa@2.0.0`, unpack it, `npx tsx scripts/lexicon/make.ts package/index.dic`.
 */
const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Give the path of dictionary-fa's index.dic.");
const dictionary = await readFile(source, "utf8");

const words = select(readEntries(dictionary));
await write("words", "Known words of Persian, packed", "WORDS", pack(words));
await write("open-beginnings", "First halves of words written in two", "OPEN_BEGINNINGS", openBeginnings(dictionary));
console.log(`${words.size} words`);

async function write(file: string, what: string, name: string, data: string): Promise<void> {
  const origin = `${what}. Made by scripts/lexicon/make.ts from dictionary-fa 2.0.0; licence and origin: NOTICE.`;
  const text = `/** ${origin} */\nexport const ${name} =\n  ${JSON.stringify(data)};\n`;
  await writeFile(fileURLToPath(new URL(`../../assets/lexicon/${file}.ts`, import.meta.url)), text);
  console.log(`${file}: ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}
