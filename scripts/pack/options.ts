import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { LONGEST_NAME, PACK_ID, type PackAbout } from "../../packs/about";

export const USAGE = `Usage: npm run --silent pack -- FOLDER [--name NAME] [--id ID] [--edition N] [--date YYYY-MM-DD] [--key FILE.pem] > archive.zip
Makes a pack of all documents in a folder: an archive as one file, to be brought into the extension, or unpacked and checked
by any tool for BagIt or Data Packages. It reads the formats that the page of archives reads, and names on standard error each
file that became nothing. The same files and options give the same bytes.
  --name NAME        what the archive is called; without it, as the folder is
  --id ID            by which later editions are known to be of the same archive: eight lower-case letters and digits;
                     without it, told from the name
  --edition N        counted from 1 (1)
  --date YYYY-MM-DD  the day of this edition; without it, none is told
  --key FILE.pem     signs the pack with this Ed25519 key, as "openssl genpkey -algorithm ed25519" makes it; the key's words,
                     which readers compare, are printed on standard error
Exit code 0: a pack was written; 1: there is no document in the folder; 2: misuse; 3: a file or the key cannot be read.`;

export interface Options {
  readonly folder: string;
  readonly about: PackAbout;
  readonly key: string | undefined;
}

/** The options, `help`, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const [folder, more] = given.positionals;
  if (given.values.help) return "help";
  if (folder === undefined || more !== undefined) return "Give one folder.";
  const name = (given.values.name ?? basename(resolve(folder))).trim();
  const { id = idFor(name), edition = "1", date, key } = given.values;
  if (name === "" || name.length > LONGEST_NAME) return `--name must have 1 to ${LONGEST_NAME} characters.`;
  if (!PACK_ID.test(id)) return `--id must be eight lower-case letters and digits, not ${id}.`;
  if (!/^[1-9]\d{0,8}$/.test(edition)) return `--edition must be a whole number from 1 on, not ${edition}.`;
  if (date !== undefined && !isDay(date)) return `--date must be a day, YYYY-MM-DD, not ${date}.`;
  const about = { id, name, edition: Number(edition), ...(date !== undefined && { date }) };
  return { folder, about, key };
}

const idFor = (name: string) => createHash("sha256").update(name).digest("hex").slice(0, 8);

const isDay = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T12:00:00Z`).toJSON()?.startsWith(date) === true;

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: "string" },
      id: { type: "string" },
      edition: { type: "string" },
      date: { type: "string" },
      key: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}
