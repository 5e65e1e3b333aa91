import { hexOf } from "../../packs/hex";
import { keyWords } from "../../packs/key-words";
import { partsOf } from "../../packs/part-of";
import { packedParts, packOfParts } from "../../packs/write-pack";
import { command } from "../command";
import { type Options, readOptions, USAGE } from "./options";
import { readFolder } from "./read-folder";
import { signerOf } from "./signer-of";

/** What `npm run pack` does with its arguments. Writes, and returns the exit code that {@link USAGE} tells of. */
export const main = (args: readonly string[]): Promise<number> => command(readOptions(args), USAGE, pack);

async function pack({ folder, about, key }: Options): Promise<number> {
  if (process.stdout.isTTY) {
    console.error("A pack is no text for a terminal: write it to a file, with > archive.zip behind the command.");
    return 2;
  }
  const signer = key === undefined ? undefined : await signerOf(key);
  const { statements, left } = await readFolder(folder);
  for (const line of left) console.error(line);
  if (statements.length === 0) {
    console.error(`There is no document in ${folder}.`);
    return 1;
  }
  const pieces = await packOfParts(await packedParts(about.id, partsOf(statements)), about, signer);
  for (const piece of pieces) await written(piece);
  console.error(`${statements.length} documents, edition ${about.edition} of ${about.name} (${about.id})`);
  if (signer) console.error(`Signed: ${(await keyWords(hexOf(signer.publicKey))).join(" ")}`);
  return 0;
}

const written = (piece: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(piece, (error) => (error ? reject(error) : resolve())));
