import { useEffect, useState } from "preact/hooks";
import type { KeptArchive } from "../../../kept/kept-archive";
import { readPackNotes } from "../../../kept/pack-notes";
import { readSigningKey } from "../../../kept/signing-key";
import { hexOf } from "../../../packs/hex";
import type { Known } from "./trust";

/** What is known of archives and keys; `undefined` until it has been read. Read again whenever the archives change. */
export function useKnown(archives: readonly KeptArchive[]): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let isStale = false;
    const read = async () => {
      const [notes, key] = await Promise.all([readPackNotes(), readSigningKey().catch(() => undefined)]);
      if (!isStale) setKnown({ archives, notes, ...(key && { ownKey: hexOf(key.publicKey) }) });
    };
    read().catch(console.warn);
    return () => {
      isStale = true;
    };
  }, [archives]);
  return known;
}
