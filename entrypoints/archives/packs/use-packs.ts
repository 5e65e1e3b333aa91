import { useState } from "preact/hooks";
import { type KeptArchive, newArchiveId } from "../../../kept/kept-archive";
import type { KeptReason } from "../../../kept/kept-problem";
import { notePack, readPackNotes } from "../../../kept/pack-notes";
import type { Traces } from "../../../packs/backup";
import { noteAdded } from "../note-count";
import { useWork } from "../use-work";
import type { GivenFile } from "../worker/messages";
import type { PackOffer, Refused, SoundPack } from "./pack-offer";

/** Packs that were brought, and what is done with them. */
export interface Packs extends Pick<ReturnType<typeof useWork>, "work"> {
  readonly offers: readonly PackOffer[];
  /** What a backup has besides archives. */
  readonly traces: Traces | undefined;
  readonly problem: KeptReason | undefined;
  /** Looks for packs among files, and offers them. @returns the files that are none */
  recognise(files: readonly GivenFile[]): Promise<readonly GivenFile[]>;
  /** @returns whether it is kept */
  keep(offer: PackOffer, pack: SoundPack, isInPlace: boolean): Promise<boolean>;
  discard(offer: PackOffer): void;
  discardTraces(): void;
}

export function usePacks(archives: readonly KeptArchive[]): Packs {
  const { work, run } = useWork();
  const [offers, setOffers] = useState<readonly PackOffer[]>([]);
  const [traces, setTraces] = useState<Traces>();
  const [problem, setProblem] = useState<KeptReason>();

  const recognise: Packs["recognise"] = async (files) => {
    setProblem(undefined);
    if (!files.some(({ path }) => /\.zip$/i.test(path))) return files;
    const others: GivenFile[] = [];
    const heardOf = new Set<string>();
    const reason = await run({ type: "openPacks", files }, (reply) => {
      if (reply.type === "other") others.push(reply.file);
      else if (reply.type === "pack") setOffers((before) => [...before, reply.offer]);
      else if (reply.type === "traces") setTraces(reply.traces);
      if (reply.type === "other") heardOf.add(reply.file.path);
      else if (reply.type === "pack") heardOf.add(reply.offer.place.file.path);
    });
    setProblem(reason);
    // What it did not come to is read as any other file: none is passed over.
    return reason ? [...others, ...files.filter(({ path }) => !heardOf.has(path))] : others;
  };

  const discard = (offer: PackOffer) => setOffers((before) => before.filter((each) => each !== offer));

  const keep: Packs["keep"] = async (offer, pack, isInPlace) => {
    setProblem(undefined);
    const { id, name, ...edition } = pack.about;
    const replaced = archives.find((each) => each.id === id);
    const before = isInPlace && replaced ? (await readPackNotes()).get(id) : undefined;
    const isRenamed = before?.name !== undefined && replaced?.name !== before.name;
    const isRestored = offer.place.inBackup !== undefined;
    const as = {
      id: isInPlace ? id : newArchiveId(),
      name: (isRenamed ? replaced?.name : undefined) ?? name,
      isOn: (isInPlace ? replaced?.isOn : undefined) ?? true,
      madeAt: new Date().toISOString(),
    };
    let refused: Refused | undefined;
    const reason = await run({ type: "keepPack", place: offer.place, pack, as }, (reply) => {
      if (reply.type === "refused") ({ refused } = reply);
    });
    setProblem(reason);
    if (refused) {
      const found = refused;
      setOffers((before) => before.map((each) => (each === offer ? { ...each, found } : each)));
    }
    if (reason || refused) return false;
    const { key, value } = pack.signature ?? {};
    const signature = key !== undefined && value !== undefined ? { key, value } : undefined;
    const last = { ...edition, digest: pack.digest };
    const note = { ...edition, name, last, ...(signature && { signature }) };
    // The archive is kept all the same; only that it is not known by whom it was signed.
    await notePack(as.id, note).catch(console.warn);
    if (!isInPlace || !replaced) await noteAdded(isRestored ? archives.length + 1 : undefined);
    discard(offer);
    return true;
  };
  return { offers, traces, problem, work, recognise, keep, discard, discardTraces: () => setTraces(undefined) };
}
