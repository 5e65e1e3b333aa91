import { createHash } from "node:crypto";

/** A line for each file as `sha256sum --check` reads them. */
export function sha256Sums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = Array.from(files, ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  return lines.join("");
}
