import { HARMLESS_IN_ALL, RATIO, WHOLE_JSON } from "../limits";
import { ReadingProblem } from "../reading-problem";
import type { Reason } from "../reasons";
import type { FoundFile } from "../types";
import type { Entry } from "./directory";
import { directoryOf } from "./directory";
import { safePath } from "./safe-path";
import type { Budget } from "./unpack";
import { storedSlice, unpacked } from "./unpack";

/** A file in a ZIP, or why it is not opened. */
export interface ZipFile {
  /** Inside the ZIP, each once. */
  readonly name: string;
  readonly reason?: Reason;
  readonly file: FoundFile;
}

/** What may be unpacked from a file of this size, ZIPs inside it included. */
export const budgetFor = ({ size }: FoundFile): Budget => ({ bytes: Math.max(HARMLESS_IN_ALL, RATIO * size) });

/**
 * The files of a ZIP. Nothing of them is unpacked before it is asked for, and each has its path behind that of the ZIP.
 * @throws {ReadingProblem} `damaged`, `too-large` or `too-many-files`
 */
export async function openZip(zip: FoundFile, budget = budgetFor(zip)): Promise<ZipFile[]> {
  const entries = await directoryOf(zip);
  const shared = overlapping(entries);
  const taken = new Map<string, number>();
  return entries.map((entry) => {
    const path = safePath(entry.name);
    const told = path ?? entry.name.replace(/\p{Cc}/gu, "\uFFFD").slice(0, 200);
    const before = taken.get(told) ?? 0;
    taken.set(told, before + 1);
    const name = before === 0 ? told : numbered(told, before + 1);
    const reason = reasonAgainst(entry, path, shared);
    return { name, ...(reason && { reason }), file: packedFile(zip, entry, `${zip.path}/${name}`, budget) };
  });
}

function reasonAgainst(entry: Entry, path: string | undefined, shared: ReadonlySet<Entry>): Reason | undefined {
  if (path === undefined || entry.isLink) return "unsafe-path";
  if (shared.has(entry)) return "bomb";
  return entry.isEncrypted ? "encrypted" : undefined;
}

function packedFile(zip: FoundFile, entry: Entry, path: string, budget: Budget): FoundFile {
  const pieces = () => unpacked(zip, entry, budget);
  const bytes = async () => {
    if (entry.size > WHOLE_JSON) throw new ReadingProblem("too-large", String(entry.size));
    const whole = new Uint8Array(entry.size);
    let at = 0;
    for await (const piece of pieces()) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  };
  const isStored = entry.method === 0 && entry.packed === entry.size;
  const slice = (start: number, end: number) => storedSlice(zip, entry, start, end);
  return { path, size: entry.size, bytes, pieces, ...(isStored && { slice }) };
}

/** `a (2).txt` for the second `a.txt`. */
const numbered = (name: string, number: number) => name.replace(/(?=\.[^./]*$)|(?<!\.[^./]*)$/, ` (${number})`);

/** Files whose packed bytes are those of others too: how a small ZIP unpacks to more than all disks hold. */
function overlapping(entries: readonly Entry[]): Set<Entry> {
  const found = new Set<Entry>();
  let furthest: Entry | undefined;
  const endOf = ({ offset, packed }: Entry) => offset + 30 + packed;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (furthest && entry.offset < endOf(furthest)) {
      found.add(entry);
      found.add(furthest);
    }
    if (!furthest || endOf(entry) > endOf(furthest)) furthest = entry;
  }
  return found;
}
