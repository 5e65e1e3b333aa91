import type { Statement } from "../../../archive/types";
import { listArchives } from "../../../kept/archives";
import { indexAgain } from "../../../kept/commit-archive";
import { commitImport } from "../../../kept/commit-import";
import type { KeptArchive } from "../../../kept/kept-archive";
import { KeptProblem, problemOf } from "../../../kept/kept-problem";
import type { LastEdition } from "../../../kept/pack-notes";
import { reviseArchive } from "../../../kept/revise-archive";
import { takeBackImport } from "../../../kept/take-back";
import { unfinishedImports } from "../../../kept/unfinished";
import { PARTS } from "../../../packs/part-of";
import type { StagedDocument, StagedFile } from "../staging/staged";
import { Gate } from "./gate";
import { givenFile } from "./given-file";
import { byWorkers } from "./indexing/by-workers";
import { archivesToCompare, keptTexts } from "./kept-texts";
import type { GivenFile, Hold, Progress, WorkReply, WorkRequest } from "./messages";
import { keepEdition, statementsToKeep } from "./packs/keep-pack";
import { recognised, refusal } from "./packs/open-packs";
import { saveBackup, savePack } from "./packs/save-packs";
import { Reading } from "./reading";
import { PagesReading } from "./scans/read-pages";
import { statementOf } from "./statement-of";
import { TELL_MS, telling, tellingCommit } from "./telling";
import { textsKept } from "./texts-kept";

const reading = new Reading({ ids: textsKept, texts: keptTexts });

const gate = new Gate();

/** What reads pages that are pictures, while it does. */
let pages: PagesReading | undefined;

const tell = (reply: WorkReply) => postMessage(reply);
const tellProgress = (progress: Progress) => tell({ type: "progress", progress });
const tellingOf = (of: number) => tellingCommit(tellProgress, gate, of);

addEventListener("message", ({ data }: MessageEvent<WorkRequest | Hold>) => {
  if (data.type === "pause") return gate.close();
  if (data.type === "goOn") return gate.open();
  if (data.type === "stop") {
    pages?.stop();
    return gate.open();
  }
  return answerTo(data);
});

function answerTo(request: WorkRequest): void {
  answer(request).then(
    () => tell({ type: "done" }),
    (error: unknown) => {
      console.warn(error);
      tell({ type: "problem", reason: problemOf(error).reason });
    },
  );
}

function answer(request: WorkRequest): Promise<void> {
  switch (request.type) {
    case "read":
      return read(request.files);
    case "readAgain":
      return readingPages(
        () => {},
        (pages) => tellFound(reading.readAgain(request.files, pages)),
      );
    case "readPictures":
      return readPictures(request);
    case "samples":
      return reading.samples(request.number).then((samples) => tell({ type: "samples", samples }));
    case "compare":
      return told({ type: "compared", differing: reading.compared(request.key) });
    case "readText":
      return told({ type: "readText", text: reading.waiting(request.key).draft.text });
    case "correctText":
      return reading.correct(request.key, request.text).then((document) => tell({ type: "changed", document }));
    case "removed":
      return told({ type: "removed", removed: reading.removed(request.key) });
    case "putBack":
      return reading.putBack(request.key, request.removal).then((document) => tell({ type: "changed", document }));
    case "keep":
      return keep(request);
    case "takeBack":
      return takeBack(request);
    case "revise":
      return revise(request);
    case "compileAgain":
      return compileAgain(request.id);
    case "openPacks":
      return openPacks(request.files);
    case "keepPack":
      return keepPack(request);
    case "savePack":
    case "backUp":
      return save(request);
  }
}

async function read(files: readonly GivenFile[]): Promise<void> {
  const tellRead = telling(tellProgress, gate, "reading", files.length);
  const found = files.map((file) => gate.before(givenFile(file)));
  await tellFound(reading.read(found, tellRead));
  const { tooLarge } = await archivesToCompare();
  tell({ type: "notCompared", archives: tooLarge.map(({ name }) => name) });
}

async function readPictures({ files, pages: of }: Extract<WorkRequest, { type: "readPictures" }>): Promise<void> {
  const tellRead = telling(tellProgress, gate, "recognising", of);
  let [done, read] = [0, 0];
  const onRead = () => tellRead(++done);
  await readingPages(onRead, async (pages) => {
    await tellFound(reading.readPictures(files, pages), (documents) => {
      read += reading.pagesRead(documents);
    });
    tell({ type: "picturesRead", pages: read, isStopped: pages.isStopped });
  });
}

/** Does what may need to read pages that are pictures. */
async function readingPages(onRead: () => void, work: (pages: PagesReading) => Promise<void>): Promise<void> {
  pages = new PagesReading(() => gate.passed(), onRead);
  try {
    await work(pages);
  } finally {
    pages.end();
    pages = undefined;
  }
}

const told = async (reply: WorkReply) => tell(reply);

/** @param onFound hears of the documents of each file */
async function tellFound(
  reading: ReturnType<Reading["read"]>,
  onFound: (documents: readonly StagedDocument[]) => void = () => {},
): Promise<void> {
  let [files, documents, told]: [StagedFile[], StagedDocument[], number] = [[], [], performance.now()];
  for await (const found of reading) {
    files.push(found.file);
    documents.push(...found.documents);
    onFound(found.documents);
    if (performance.now() - told < TELL_MS) continue;
    tell({ type: "found", files, documents });
    [files, documents, told] = [[], [], performance.now()];
  }
  tell({ type: "found", files, documents });
}

async function keep({ archive, isGoingOn, documents, files }: Extract<WorkRequest, { type: "keep" }>): Promise<void> {
  const { statements = 0 } = (await listArchives()).find(({ id }) => id === archive.id) ?? {};
  const { written = [] } = (isGoingOn && (await unfinishedImports()).find(({ id }) => id === archive.id)) || {};
  const brought = {
    statements: statementsOf(documents),
    picturesOf: (id: string) => reading.picturesOf(id),
    at: new Date().toISOString(),
    documents: documents.length,
    files,
    isGoingOn,
  };
  const onIndexed = tellingOf(statements + written.length + documents.length);
  const count = await byWorkers((indexing) =>
    commitImport({ ...archive, isOn: true }, brought, onIndexed, { indexing }),
  );
  tell({ type: "kept", documents: count });
}

async function takeBack({ id, number }: Extract<WorkRequest, { type: "takeBack" }>): Promise<void> {
  tell({ type: "takenBack", taken: await takeBackImport(id, number, tellingOnceKnown()) });
}

/** One after another: all of them at once may be more than a browser has room for. */
async function* statementsOf(
  documents: Extract<WorkRequest, { type: "keep" }>["documents"],
): AsyncGenerator<Statement> {
  for (const { key, facts, bases } of documents) {
    await gate.passed();
    const { draft, id } = reading.waiting(key);
    yield await statementOf(draft, id, facts, bases);
  }
}

/** @throws {KeptProblem} `gone` */
async function archiveOf(id: string): Promise<KeptArchive> {
  const archive = (await listArchives()).find((each) => each.id === id);
  if (!archive) throw new KeptProblem("gone");
  return archive;
}

async function revise({ id, deleted, said }: Extract<WorkRequest, { type: "revise" }>): Promise<void> {
  const revision = { deleted: new Set(deleted), said: new Map(said) };
  tell({ type: "revised", revised: await reviseArchive(id, revision, tellingOnceKnown()) });
}

/** Of how many is known with the first. */
function tellingOnceKnown(): (done: number, of: number) => void {
  let tellNow: ReturnType<typeof telling> | undefined;
  return (done, of) => {
    tellNow ??= telling(tellProgress, gate, "indexing", of);
    tellNow(done);
  };
}

async function compileAgain(id: string): Promise<void> {
  const { statements } = await archiveOf(id);
  await byWorkers((indexing) => indexAgain(id, tellingOf(statements), { indexing }));
}

async function openPacks(files: readonly GivenFile[]): Promise<void> {
  for await (const found of recognised(files)) tell(found);
}

async function keepPack({ place, pack, as }: Extract<WorkRequest, { type: "keepPack" }>): Promise<void> {
  const statements = await statementsToKeep(place, pack).catch((error: unknown) => refusal(error));
  if ("reason" in statements) tell({ type: "refused", refused: statements });
  else await byWorkers((indexing) => keepEdition(as, statements, tellingOf, indexing));
}

async function save(request: Extract<WorkRequest, { type: "savePack" | "backUp" }>): Promise<void> {
  const onDone = (of: number) => telling(tellProgress, gate, "packing", of);
  const tellSaved = (pieces: BlobPart[], editions: ReadonlyMap<string, LastEdition>) =>
    tell({ type: "saved", file: new Blob(pieces, { type: "application/zip" }), editions });
  if (request.type === "savePack") {
    const { pieces, edition } = await savePack(request.archive, request.isToBeSigned, onDone(PARTS));
    return tellSaved(pieces, new Map([[request.archive.about.id, edition]]));
  }
  const { pieces, editions } = await saveBackup(request.archives, request.traces, onDone(request.archives.length));
  tellSaved(pieces, editions);
}
