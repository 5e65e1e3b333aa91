import type { Statement } from "../../../../archive/types";
import { ReadingProblem } from "../../../../imports/reading-problem";
import type { FoundFile } from "../../../../imports/types";
import { isBackup, openBackup, type Traces } from "../../../../packs/backup";
import { changesBetween, markOf } from "../../../../packs/edition-changes";
import { keyWords } from "../../../../packs/key-words";
import { isPack, openPack } from "../../../../packs/open-pack";
import { PackProblem } from "../../../../packs/pack-problem";
import { statementsIn } from "../../../../packs/read-statements";
import { countYours, NOTHING_OF_YOURS, withYours } from "../../../../packs/yours";
import type { PackOffer, PackPlace, Refused, SoundPack } from "../../packs/pack-offer";
import { givenFile } from "../given-file";
import type { GivenFile } from "../messages";
import { keptArchives, statementsOf, yoursOf } from "./own-archives";

/** What a file that was brought turned out to be. */
export type Recognised =
  | { readonly type: "pack"; readonly offer: PackOffer }
  /** What a backup carries besides archives. */
  | { readonly type: "traces"; readonly traces: Traces }
  /** No pack and no backup: to be imported as any other. */
  | { readonly type: "other"; readonly file: GivenFile };

/** Looks through every pack among these files, to its end. */
export async function* recognised(files: readonly GivenFile[]): AsyncGenerator<Recognised> {
  for (const file of files) {
    const found = givenFile(file);
    const isZip = /\.zip$/i.test(file.path);
    if (isZip && (await isBackup(found))) yield* inBackup(file, found);
    else if (isZip && (await isPack(found))) yield { type: "pack", offer: await offerOf({ file }, found) };
    else yield { type: "other", file };
  }
}

async function* inBackup(file: GivenFile, found: FoundFile): AsyncGenerator<Recognised> {
  try {
    const { packs, traces } = await openBackup(found);
    for (const [inBackup, pack] of packs.entries())
      yield { type: "pack", offer: await offerOf({ file, inBackup }, pack) };
    if (Object.keys(traces).length > 0) yield { type: "traces", traces };
  } catch (error) {
    yield { type: "pack", offer: { place: { file }, found: refusal(error) } };
  }
}

/** The file of a pack that was offered. @throws {PackProblem} where its backup is no longer what it was */
export async function packFileAt({ file, inBackup }: PackPlace): Promise<FoundFile> {
  const found = givenFile(file);
  if (inBackup === undefined) return found;
  const pack = (await openBackup(found)).packs[inBackup];
  if (!pack) throw new PackProblem("missing", file.path);
  return pack;
}

async function offerOf(place: PackPlace, file: FoundFile): Promise<PackOffer> {
  try {
    return { place, found: await lookedThrough(file) };
  } catch (error) {
    return { place, found: refusal(error) };
  }
}

async function lookedThrough(file: FoundFile): Promise<SoundPack> {
  const pack = await openPack(file);
  const isKept = (await keptArchives()).some(({ id }) => id === pack.about.id);
  const all: Statement[] = [];
  for await (const statements of statementsIn(pack)) if (isKept) all.push(...statements);
  const { about, digest, statements, signature } = pack;
  return {
    about,
    digest,
    statements,
    ...(signature && { signature: { ...signature, words: await keyWords(signature.key) } }),
    ...(isKept && (await wouldDo(about.id, all))),
  };
}

/** What the statements of a pack would do to the archive of its id, and how much in that is the user's. */
async function wouldDo(id: string, all: readonly Statement[]): Promise<Pick<SoundPack, "changes" | "yours">> {
  const kept = await statementsOf(id);
  const yours = (await yoursOf(id, async () => kept)) ?? NOTHING_OF_YOURS;
  const marksOf = (statements: Iterable<Statement>) => Promise.all(Array.from(statements, markOf));
  const [before, after] = [await marksOf(kept), await marksOf(withYours(all, yours))];
  return { changes: changesBetween(before, after), yours: countYours(all, yours) };
}

/** Why a pack is not taken. @throws what is no fault of the pack's */
export function refusal(error: unknown): Refused {
  if (error instanceof PackProblem) return { reason: error.reason, what: error.what };
  // The browser does not give the file any more, or it is too large to be looked at.
  if (error instanceof ReadingProblem)
    return { reason: error.reason === "too-large" ? "too-large" : "damaged", what: error.detail ?? error.reason };
  throw error;
}
