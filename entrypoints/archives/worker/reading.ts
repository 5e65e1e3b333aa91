import type { Removal } from "../../../archive/types";
import { encodingSamples } from "../../../imports/encodings/samples";
import { WAITING } from "../../../imports/limits";
import { type Differing, differing } from "../../../imports/near/differing";
import { NearTexts } from "../../../imports/near/near-texts";
import type { PageReader } from "../../../imports/pictures/page-reader";
import { fileAt, readFiles } from "../../../imports/read-files";
import type { Draft, FileChoice, FoundFile, Outcome, ReadOptions } from "../../../imports/types";
import { proposedIn } from "../staging/facts";
import type { FileSamples, NearTo, SameAs, StagedDocument, StagedFile } from "../staging/staged";
import { corrected } from "./corrected";
import { putBack } from "./put-back";
import { fileOf } from "./staged-file";
import { textId } from "./text-id";

/** In UTF-16 units: what is shown of a text so that it is known again. */
const BEGINNING = 160;

/** A document whose text waits here. */
export interface Waiting {
  readonly draft: Draft;
  readonly id: string;
  /** What it is nearly the same as, and how much of both is; 0 to 1. */
  readonly near?: Near;
  readonly share?: number;
}

/** A text of an archive that is kept. */
export interface KeptText {
  readonly archive: string;
  readonly title: string;
  readonly text: string;
}

/** By its number in this import, or as it is kept. */
type Near = number | KeptText;

/** A file that was read, with all that it takes to read it again. */
interface ReadFile {
  /** What the user gave: the file, or the ZIP that it is in. */
  readonly source: FoundFile;
  readonly path: string;
  readonly choice: FileChoice;
  readonly documents: readonly number[];
  /** The texts in it that stand elsewhere. */
  readonly same: readonly string[];
}

/** What is kept already. */
export interface Kept {
  /** Where each text stands, by the id of the text. */
  ids(): Promise<ReadonlyMap<string, SameAs>>;
  texts(): AsyncIterable<KeptText>;
}

/** What reads pictures until the user wants no more. */
export interface StoppablePageReader extends PageReader {
  readonly isStopped: boolean;
}

interface Found {
  readonly file: StagedFile;
  readonly documents: readonly StagedDocument[];
}

/** What was read of the files of an import. It lives as long as its worker. */
export class Reading {
  readonly #waiting: (Waiting | undefined)[] = [];
  readonly #files: ReadFile[] = [];
  /** The document that each text was met in first. */
  readonly #keyOf = new Map<string, number>();
  readonly #near = new NearTexts<Near>((near) =>
    typeof near === "number" ? this.#waiting[near]?.draft.text : near.text,
  );
  #hasKept = false;

  /** What waits takes so much, in UTF-16 units: texts, and pictures of pages, of which two bytes are one. */
  #units = 0;

  /** @param most how many UTF-16 units may wait */
  constructor(
    private readonly kept: Kept,
    private readonly most = WAITING,
  ) {}

  /** A document that was staged under this number. */
  waiting(key: number): Waiting {
    const found = this.#waiting[key];
    if (!found) throw new RangeError(`No document ${key} was staged.`);
    return found;
  }

  /** The pictures of the pages of a document, by its id. */
  picturesOf(id: string): ReadonlyMap<number, Uint8Array> | undefined {
    const pictures = this.#waiting[this.#keyOf.get(id) ?? -1]?.draft.pictures;
    return pictures && new Map([...pictures].map(([page, { bytes }]) => [page, bytes]));
  }

  /**
   * Reads files and gives each once it is read whole, with its documents; those that are no other's again.
   * @param onRead hears how many of the files are read
   */
  async *read(files: Iterable<FoundFile>, onRead: (read: number) => void = () => {}): AsyncGenerator<Found> {
    const kept = await this.kept.ids();
    let read = 0;
    for (const file of files) {
      yield* this.#readFrom(file, kept);
      onRead(++read);
    }
  }

  /**
   * Reads files once more, in another way or in the hope that they can be read now, and gives them with the numbers that they
   * had; then those of which a text was the same as one that is no longer there.
   * @param pageReader for pages that were read from pictures before
   */
  async *readAgain(
    wanted: readonly { readonly number: number; readonly choice?: FileChoice }[],
    pageReader?: StoppablePageReader,
  ): AsyncGenerator<Found> {
    const kept = await this.kept.ids();
    for (const { number, choice } of wanted)
      yield* this.#again(number, kept, { choice: choice ?? this.#file(number).choice, pageReader });
    for (const [number, { same, choice }] of this.#files.entries()) {
      if (same.some((id) => !kept.has(id) && !this.#keyOf.has(id)))
        yield* this.#again(number, kept, { choice, pageReader });
    }
  }

  /**
   * Reads the pages of files that are pictures, and gives the files with the numbers that they had. One of which there are
   * documents already, and nothing more could be read, stays as it is and is not given.
   */
  async *readPictures(files: readonly number[], pageReader: StoppablePageReader): AsyncGenerator<Found> {
    const kept = await this.kept.ids();
    for (const number of files) {
      if (pageReader.isStopped) return;
      const choice: FileChoice = { ...this.#file(number).choice, arePicturesRead: true };
      yield* this.#again(number, kept, { choice, pageReader, isMore: true });
    }
  }

  /** How many pages of documents have been read from pictures. */
  pagesRead(documents: readonly Pick<StagedDocument, "key">[]): number {
    return documents.reduce((sum, { key }) => sum + (this.#waiting[key]?.draft.pictures?.size ?? 0), 0);
  }

  /** How a file begins in each encoding. */
  async samples(number: number): Promise<FileSamples> {
    const { source, path } = this.#file(number);
    return encodingSamples(await fileAt(source, path));
  }

  /** Where a document differs from what it is nearly the same as. */
  compared(key: number): readonly Differing[] {
    const { draft, near } = this.waiting(key);
    const other = typeof near === "number" ? this.#waiting[near]?.draft.text : near?.text;
    return differing(draft.text, other ?? "");
  }

  removed(key: number): readonly Removal[] {
    return this.waiting(key).draft.removed;
  }

  /** Puts back what was taken out of a document, and gives it as it is now. */
  putBack(key: number, removal: number): Promise<StagedDocument> {
    return this.#change(key, (draft) => putBack(draft, removal));
  }

  /** Gives a document that was read from pictures the text that the user has made of it. */
  correct(key: number, text: string): Promise<StagedDocument> {
    return this.#change(key, (draft) => corrected(draft, text));
  }

  async #change(key: number, change: (draft: Draft) => Draft): Promise<StagedDocument> {
    const { draft, id, ...rest } = this.waiting(key);
    if (this.#keyOf.get(id) === key) this.#keyOf.delete(id);
    const whole = change(draft);
    const waiting = { ...rest, draft: whole, id: await textId(whole.text) };
    this.#units += unitsOf(whole) - unitsOf(draft);
    this.#waiting[key] = waiting;
    if (!this.#keyOf.has(waiting.id)) this.#keyOf.set(waiting.id, key);
    return this.#stagedAs(key, waiting);
  }

  #unitsAt(key: number): number {
    const waiting = this.#waiting[key];
    return waiting ? unitsOf(waiting.draft) : 0;
  }

  #file(number: number): ReadFile {
    const file = this.#files[number];
    if (!file) throw new RangeError(`No file ${number} was read.`);
    return file;
  }

  async *#readFrom(source: FoundFile, kept: ReadonlyMap<string, SameAs>): AsyncGenerator<Found> {
    for await (const { outcome, drafts } of this.#outcomesOf(source, () => this.most - this.#units))
      yield await this.#staged({ source, choice: {}, outcome, drafts, number: this.#files.length }, kept);
  }

  /**
   * What became of each file, with all drafts of it. A file that turns out to be damaged gives none: what was read of it
   * might end amid a text. Nor does one for whose texts there is no room.
   * @param most how many UTF-16 units there is room for
   */
  async *#outcomesOf(
    source: FoundFile,
    most: () => number,
    options?: ReadOptions,
  ): AsyncGenerator<Pick<Read, "outcome" | "drafts">> {
    let drafts: Draft[] = [];
    let isTooMuch = false;
    let units = 0;
    for await (const outcome of readFiles([source], options)) {
      if ("drafts" in outcome) {
        drafts.push(...outcome.drafts);
        units += outcome.drafts.reduce((sum, draft) => sum + unitsOf(draft), 0);
        isTooMuch ||= units > most();
        if (isTooMuch) drafts = [];
      }
      if (outcome.state === "reading") continue;
      if (isTooMuch) yield { outcome: { path: outcome.path, state: "failed", reason: "too-much" }, drafts };
      else yield { outcome, drafts: outcome.state === "read" ? drafts : [] };
      [drafts, isTooMuch, units] = [[], false, 0];
    }
  }

  async *#again(number: number, kept: ReadonlyMap<string, SameAs>, how: Again): AsyncGenerator<Found> {
    const { source, path, documents } = this.#file(number);
    const { choice, pageReader, isMore = false } = how;
    const options = {
      only: path,
      choiceFor: (each: string) => (each === path ? choice : undefined),
      ...(pageReader && { pageReader }),
    };
    // What was read of it before makes room for what is read of it now.
    const own = documents.reduce((sum, key) => sum + this.#unitsAt(key), 0);
    const found: Pick<Read, "outcome" | "drafts">[] = [];
    for await (const each of this.#outcomesOf(source, () => this.most - this.#units + own, options)) found.push(each);
    // What was read before stays, where the user wants no more, or there was nothing more.
    if (pageReader?.isStopped) return;
    if (isMore && documents.length > 0 && !found.some(({ outcome }) => outcome.state === "read")) return;
    for (const key of documents) {
      const id = this.#waiting[key]?.id;
      if (id !== undefined && this.#keyOf.get(id) === key) this.#keyOf.delete(id);
      this.#units -= this.#unitsAt(key);
      this.#waiting[key] = undefined;
    }
    for (const { outcome, drafts } of found) {
      if (outcome.path !== path && !outcome.path.startsWith(`${path}/`)) continue;
      // What a ZIP holds was found out only now.
      const ofFile = outcome.path === path ? number : this.#files.length;
      yield await this.#staged({ source, choice, outcome, drafts, number: ofFile }, kept);
    }
  }

  async #staged(read: Read, kept: ReadonlyMap<string, SameAs>): Promise<Found> {
    const { source, choice, outcome, drafts, number } = read;
    const documents: StagedDocument[] = [];
    const [same, ids]: [SameAs[], string[]] = [[], []];
    for (const draft of drafts) {
      const id = await textId(draft.text);
      const [own, key] = [kept.get(id), this.#keyOf.get(id)];
      if (own !== undefined) same.push(own);
      else if (key !== undefined) same.push({ path: this.waiting(key).draft.path });
      else {
        documents.push(await this.#stage(draft, id));
        continue;
      }
      ids.push(id);
    }
    const keys = documents.map(({ key }) => key);
    this.#files[number] = { source, path: outcome.path, choice, documents: keys, same: ids };
    const encoding = choice.encoding ?? drafts.find(({ encoding }) => encoding)?.encoding;
    const near = documents.flatMap(({ key, near }) => (near ? [key] : []));
    return { file: fileOf(outcome, { number, choice, encoding, documents: keys, near, same }), documents };
  }

  async #stage(draft: Draft, id: string): Promise<StagedDocument> {
    await this.#lookAtKept();
    const key = this.#waiting.length;
    const near = this.#near.add(key, draft.text);
    const waiting = { draft, id, ...(near && { near: near.key, share: near.share }) };
    this.#waiting.push(waiting);
    this.#units += unitsOf(draft);
    this.#keyOf.set(id, key);
    return this.#stagedAs(key, waiting);
  }

  /** Once, before the first document is compared with what is kept. */
  async #lookAtKept(): Promise<void> {
    if (this.#hasKept) return;
    this.#hasKept = true;
    for await (const kept of this.kept.texts()) this.#near.add(kept, kept.text);
  }

  #stagedAs(key: number, { draft, id, near, share }: Waiting): StagedDocument {
    const { path, part, text, removed, machineRead } = draft;
    return {
      key,
      path,
      part,
      id,
      ...proposedIn(draft),
      beginning: beginningOf(text),
      length: text.length,
      removals: removed.length,
      ...(machineRead && { machineRead }),
      ...(near !== undefined && share !== undefined && { near: this.#nearTo(near, share) }),
    };
  }

  #nearTo(near: Near, share: number): NearTo {
    if (typeof near !== "number") return { share, archive: near.archive, title: near.title };
    const { path, title } = this.waiting(near).draft;
    return { share, path, title: title.value };
  }
}

interface Read {
  readonly source: FoundFile;
  readonly choice: FileChoice;
  readonly outcome: Exclude<Outcome, { state: "reading" }>;
  readonly drafts: readonly Draft[];
  readonly number: number;
}

/** How a file is read once more. */
interface Again {
  readonly choice: FileChoice;
  readonly pageReader?: StoppablePageReader | undefined;
  /** It is read for more than was read of it before. */
  readonly isMore?: boolean;
}

/** What a draft takes, in UTF-16 units. */
function unitsOf({ text, pictures = new Map() }: Draft): number {
  return [...pictures.values()].reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 2), text.length);
}

/** The first words of a text on one line, with an ellipsis where it goes on. */
function beginningOf(text: string): string {
  const first = text.slice(0, BEGINNING).replace(/\s+/g, " ");
  return text.length > BEGINNING ? `${first.replace(/ \S*$/, "")} …` : first;
}
