import { zipSync } from "fflate";
import type { FoundFile } from "../../imports/types";
import { file } from "./brought";

/** A ZIP of these files, by name. */
export function zipped(path: string, files: Readonly<Record<string, string | Uint8Array>>): FoundFile {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return file(path, zipSync(Object.fromEntries(bytes)));
}

/** The bytes of a ZIP with each of these series of bytes replaced by another of its length, wherever it stands. */
export function patched(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at + from.length <= copy.length; at++) {
    if (from.every((byte, index) => copy[at + index] === byte)) copy.set(to, at);
  }
  return copy;
}
