import { type DateFact, type Facts, FIELDS, type Field } from "./facts";
import type { FileState, StagedDocument, StagedFile } from "./staged";

/** An import that is looked at before anything of it is kept. */
export interface Staging {
  readonly files: readonly StagedFile[];
  readonly documents: readonly StagedDocument[];
  /** Documents that the user has picked, to change them at once. */
  readonly picked: ReadonlySet<number>;
  /** Documents that the user does not want. */
  readonly leftOut: ReadonlySet<number>;
  /** Documents that the user keeps though another says nearly the same. */
  readonly bothKept: ReadonlySet<number>;
  /** What documents were before each change, the last change last. */
  readonly before: readonly Before[];
}

interface Before {
  readonly documents: readonly StagedDocument[];
  readonly leftOut: ReadonlySet<number>;
}

export const NOTHING_STAGED: Staging = {
  files: [],
  documents: [],
  picked: new Set(),
  leftOut: new Set(),
  bothKept: new Set(),
  before: [],
};

/** A fact, as it is written into one document or many. */
export type Correction = {
  readonly [F in Field]: { readonly field: F; readonly value: Facts[F] };
}[Field];

export type StagingAction =
  /** Files have been read; those whose numbers are there already, once more. */
  | { readonly type: "found"; readonly files: readonly StagedFile[]; readonly documents: readonly StagedDocument[] }
  | { readonly type: "correct"; readonly keys: readonly number[]; readonly correction: Correction }
  | { readonly type: "pick"; readonly keys: readonly number[]; readonly isPicked: boolean }
  | { readonly type: "leaveOut"; readonly keys: readonly number[] }
  | { readonly type: "takeIn"; readonly keys: readonly number[] }
  /** They stay, as that which they are near to does. */
  | { readonly type: "keepBoth"; readonly keys: readonly number[] }
  /** What was taken out of a document was put back. */
  | { readonly type: "changed"; readonly document: StagedDocument }
  /** The last correction, leaving out or taking in is undone. */
  | { readonly type: "undo" }
  | { readonly type: "discard" };

/** Changes that can be undone one by one; of more, the first are forgotten. */
const MOST_UNDONE = 100;

export function stage(staging: Staging, action: StagingAction): Staging {
  switch (action.type) {
    case "found":
      return found(staging, action.files, action.documents);
    case "changed":
      return { ...staging, ...changed(staging, action.document) };
    case "keepBoth":
      return { ...staging, bothKept: withKeys(staging.bothKept, action.keys, true) };
    case "correct":
      return correct(staging, new Set(action.keys), action.correction);
    case "pick":
      return { ...staging, picked: withKeys(staging.picked, action.keys, action.isPicked) };
    case "leaveOut":
    case "takeIn": {
      const isOut = action.type === "leaveOut";
      const changed = action.keys.filter((key) => staging.leftOut.has(key) !== isOut);
      if (changed.length === 0) return staging;
      const leftOut = withKeys(staging.leftOut, changed, isOut);
      const picked = isOut ? withKeys(staging.picked, changed, false) : staging.picked;
      return { ...staging, leftOut, picked, before: remembering(staging) };
    }
    case "undo": {
      const last = staging.before.at(-1);
      return last ? { ...staging, ...last, before: staging.before.slice(0, -1) } : staging;
    }
    case "discard":
      return NOTHING_STAGED;
  }
}

function found(staging: Staging, files: readonly StagedFile[], documents: readonly StagedDocument[]): Staging {
  const known = new Map(staging.files.map((file) => [file.number, file]));
  const gone = files.flatMap(({ number }) => known.get(number)?.documents ?? []);
  if (!files.some(({ number }) => known.has(number))) {
    // What was before knows nothing of these.
    const before = documents.length > 0 ? [] : staging.before;
    return { ...staging, files: [...staging.files, ...files], documents: [...staging.documents, ...documents], before };
  }
  for (const file of files) known.set(file.number, file);
  const all = [...known.values()].sort((one, other) => one.number - other.number);
  const keys = all.flatMap(({ documents }) => documents);
  return {
    ...staging,
    files: all,
    ...readAgain(staging, documents, keys),
    picked: withKeys(staging.picked, gone, false),
    bothKept: withKeys(staging.bothKept, gone, false),
    before: staging.before.map((each) => readAgain(each, documents, keys)),
  };
}

/**
 * The documents with those that were read once more: of one that was there before, what the user has said of it and whether
 * they want it stay.
 * @param keys of all documents, in their order
 */
function readAgain(before: Before, documents: readonly StagedDocument[], keys: readonly number[]): Before {
  const was = new Map(before.documents.map((document) => [placeOf(document), document]));
  const [alone, aloneNow] = [onlyOnes(before.documents), onlyOnes(documents)];
  const byKey = new Map(before.documents.map((document) => [document.key, document]));
  const left = new Set(keys.filter((key) => before.leftOut.has(key)));
  for (const document of documents) {
    const found = was.get(placeOf(document));
    // Records of a table that is read in another way may be others.
    const isSame = found?.id === document.id || (alone.has(document.path) && aloneNow.has(document.path));
    const earlier = isSame ? found : undefined;
    byKey.set(document.key, earlier ? withSaid(document, earlier) : document);
    if (earlier && before.leftOut.has(earlier.key)) left.add(document.key);
  }
  return { documents: keys.flatMap((key) => byKey.get(key) ?? []), leftOut: left };
}

const placeOf = ({ path, part }: StagedDocument): string => `${part} ${path}`;

/** The files of which there is one document. */
function onlyOnes(documents: readonly StagedDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { path } of documents) counts.set(path, (counts.get(path) ?? 0) + 1);
  return new Set([...counts].flatMap(([path, count]) => (count === 1 ? path : [])));
}

/** A document with what was written by hand of the one that stood in its place. */
function withSaid(document: StagedDocument, earlier: StagedDocument): StagedDocument {
  const fields = FIELDS.filter((field) => earlier.bases[field] === "by-hand");
  const taken = <T extends object>(from: T) =>
    Object.fromEntries(fields.map((field) => [field, from[field as keyof T]]));
  return {
    ...document,
    facts: { ...document.facts, ...taken(earlier.facts) },
    bases: { ...document.bases, ...taken(earlier.bases) },
  };
}

/** The document with its new text, and with the facts that were written; what was before its change, with the same text. */
function changed({ documents, before }: Staging, document: StagedDocument): Pick<Staging, "documents" | "before"> {
  const inPlace = (each: StagedDocument) =>
    each.key === document.key ? { ...document, facts: each.facts, bases: each.bases } : each;
  return {
    documents: documents.map(inPlace),
    before: before.map((each) => ({ ...each, documents: each.documents.map(inPlace) })),
  };
}

function correct(staging: Staging, keys: ReadonlySet<number>, { field, value }: Correction): Staging {
  const isChanged = ({ key, facts }: StagedDocument) => keys.has(key) && !isSame(facts[field], value);
  if (!staging.documents.some(isChanged)) return staging;
  const documents = staging.documents.map((each) =>
    isChanged(each)
      ? {
          ...each,
          facts: { ...each.facts, [field]: value },
          bases: { ...each.bases, [field]: "by-hand" as const },
        }
      : each,
  );
  return { ...staging, documents, before: remembering(staging) };
}

const isSame = (one: Facts[Field], other: Facts[Field]): boolean => shownAs(one) === shownAs(other);
const shownAs = (value: string | DateFact | null): string => (typeof value === "string" ? value : (value?.value ?? ""));

const remembering = ({ documents, leftOut, before }: Staging): readonly Before[] =>
  [...before, { documents, leftOut }].slice(-MOST_UNDONE);

function withKeys(set: ReadonlySet<number>, keys: readonly number[], isIn: boolean): ReadonlySet<number> {
  const changed = new Set(set);
  for (const key of keys) {
    if (isIn) changed.add(key);
    else changed.delete(key);
  }
  return changed;
}

/** What becomes of a file as things stand. */
export function stateOf(
  { outcome, documents, near, same, holds }: StagedFile,
  leftOut: ReadonlySet<number>,
): FileState {
  if (outcome !== "read") return outcome;
  if (documents.some((key) => !leftOut.has(key))) return "toImport";
  if (documents.length > 0) return near.length === documents.length ? "near" : "leftOut";
  if (same.length > 0) return "same";
  return holds === undefined ? "skipped" : "opened";
}

/** How many files there are of each state; together, all that were found. */
export function countsOf({ files, leftOut }: Staging): Readonly<Record<FileState, number>> {
  const counts: Record<FileState, number> = {
    toImport: 0,
    same: 0,
    near: 0,
    leftOut: 0,
    opened: 0,
    skipped: 0,
    failed: 0,
  };
  for (const file of files) counts[stateOf(file, leftOut)] += 1;
  return counts;
}

/** The documents that an import would keep. */
export const toImport = ({ documents, leftOut }: Staging): readonly StagedDocument[] =>
  documents.filter(({ key }) => !leftOut.has(key));
