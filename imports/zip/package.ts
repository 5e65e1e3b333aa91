import { decodedText } from "../encodings/open-text";
import { bytesFile, sliceOf, wholeOf } from "../found-file";
import { WHOLE_FILE, WHOLE_JSON } from "../limits";
import { ReadingProblem } from "../reading-problem";
import type { FoundFile } from "../types";
import { openZip } from "./open-zip";

/** A document that is a ZIP of its parts. */
export interface Package {
  readonly names: readonly string[];
  /**
   * A part's characters; undefined where there is no such part.
   * @throws {ReadingProblem} what is wrong with the part, or `bomb` where it declares entities, as no such document does
   */
  text(name: string): Promise<string | undefined>;
}

/** How office documents with a password begin, and those of before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws {ReadingProblem} `encrypted`, or what is wrong with the ZIP */
export async function openPackage(file: FoundFile): Promise<Package> {
  const zip = file.pieces ? bytesFile(file.path, await wholeOf(file, WHOLE_JSON)) : file;
  const head = await sliceOf(zip, 0, Math.min(4, zip.size));
  if (COMPOUND.every((byte, at) => head[at] === byte)) throw new ReadingProblem("encrypted");
  const parts = new Map((await openZip(zip)).map((part) => [part.name, part]));
  return {
    names: [...parts.keys()],
    async text(name) {
      const part = parts.get(name);
      if (!part) return undefined;
      if (part.reason) throw new ReadingProblem(part.reason, name);
      const { text } = await decodedText(await wholeOf(part.file, WHOLE_FILE));
      if (/<!ENTITY/i.test(text)) throw new ReadingProblem("bomb", name);
      return text;
    },
  };
}
