import { Archive } from "../../../archive/archive";
import { Collection } from "../../../archive/collection";
import type { Piece } from "../../../archive/types";
import { gathered } from "../../../pictures/gathered";
import { stretchesOf } from "../../../pictures/stretches";
import { compileBundled, readStatements } from "../../../scripts/lookup/read-statements";
import { readPassages } from "../quality/bench-data";
import type { ImageRow } from "./image-data";
import type { Called } from "./measured";

/** Hits of a stretch that are looked at. */
const HITS = 3;

interface Quoted {
  readonly statement: { readonly id: string };
  readonly alignment: readonly Piece[];
}

/**
 * Looks the text of a picture up as the extension does: in the bundled archive, and in that among many other texts. Of these
 * are left out those from which pictures were made: to call one of them is right.
 */
export async function lookUpImage(rows: readonly ImageRow[]): Promise<(text: string) => Called> {
  const { files, digests } = await compileBundled();
  const bundled = await Archive.load(files, digests);
  const { statements } = await readStatements();
  const made = rows.flatMap(({ text }) => text.split("\n"));
  const others = readPassages().filter(({ text }) => !made.some((part) => text.includes(part)));
  const among = new Collection([...statements, ...others]);
  const inBundled = (text: string): Quoted[] => bundled.quotationsOf(text, HITS);
  const inAll = (text: string): Quoted[] =>
    among
      .lookup(text, HITS)
      .flatMap(({ row, trace, alignment }) => (trace === "related" ? [] : { statement: row, alignment }));
  return (text) => {
    const first = (quoted: (text: string) => Quoted[]) =>
      gathered(stretchesOf(text).map((stretch) => ({ stretch, quoted: quoted(text.slice(...stretch)) })))[0]?.quoted
        .statement.id;
    return { bundled: first(inBundled), among: first(inAll) };
  };
}
