import { describe, expect, test } from "vitest";
import { nameFor } from "../../entrypoints/archives/staging/name-for";
import { afterPictures } from "../../entrypoints/archives/staging/pictures-to-read";
import type { StagedDocument, StagedFile } from "../../entrypoints/archives/staging/staged";
import {
  countsOf,
  NOTHING_STAGED,
  type Staging,
  type StagingAction,
  stage,
  stateOf,
  toImport,
} from "../../entrypoints/archives/staging/staging";

const document = (key: number): StagedDocument => ({
  key,
  path: `${key}.txt`,
  part: 0,
  id: `id${key}`,
  facts: { title: `عنوان ${key}`, issuer: "", kind: "", date: null },
  bases: { title: "first-line" },
  beginning: "متن",
  length: 3,
  removals: 0,
});

const file = (path: string, more: Partial<StagedFile> = {}): StagedFile => ({
  number: 0,
  path,
  choice: {},
  isText: true,
  outcome: "read",
  documents: [],
  near: [],
  same: [],
  leftOut: [],
  isDamaged: false,
  picturePages: 0,
  ...more,
});

const FOUND = {
  type: "found" as const,
  files: [
    file("0.txt", { documents: [0] }),
    file("table.csv", { documents: [1, 2], same: [{ path: "0.txt" }] }),
    file("again.txt", { same: [{ archive: "aaaaaaaa" }] }),
    file("all.zip", { holds: 3 }),
    file("rows.csv", { reason: "no-persian", leftOut: [{ reason: "no-persian", count: 4, first: 0 }] }),
    file("notes.txt", { outcome: "skipped", reason: "no-persian" }),
    file("broken.json", { outcome: "failed", reason: "damaged" }),
  ].map((each, number) => ({ ...each, number })),
  documents: [document(0), document(1), document(2)],
};

const MORE: StagingAction = { ...FOUND, files: FOUND.files.map((each) => ({ ...each, number: each.number + 7 })) };

const staged = (...actions: readonly StagingAction[]): Staging => actions.reduce(stage, NOTHING_STAGED);
const issuers = ({ documents }: Staging) => documents.map(({ facts }) => facts.issuer);
const issuer = (value: string, ...keys: readonly number[]): StagingAction => ({
  type: "correct",
  keys,
  correction: { field: "issuer", value },
});

describe("every file is accounted for", () => {
  test("with what becomes of it", () => {
    const { files, leftOut } = staged(FOUND);
    expect(files.map((each) => stateOf(each, leftOut))).toEqual([
      "toImport",
      "toImport",
      "same",
      "opened",
      "skipped",
      "skipped",
      "failed",
    ]);
  });

  test("in counts that are, together, all that were found, whatever is left out", () => {
    const sums = [staged(FOUND), staged(FOUND, { type: "leaveOut", keys: [0, 1, 2] }), staged(FOUND, MORE)].map(
      (staging) => [Object.values(countsOf(staging)).reduce((sum, count) => sum + count, 0), staging.files.length],
    );
    expect(sums).toEqual([
      [7, 7],
      [7, 7],
      [14, 14],
    ]);
  });

  test("a file is left out once all its documents are, and not before", () => {
    const one = staged(FOUND, { type: "leaveOut", keys: [1] });
    expect(countsOf(one)).toMatchObject({ toImport: 2, leftOut: 0 });
    const both = stage(one, { type: "leaveOut", keys: [2] });
    expect(countsOf(both)).toMatchObject({ toImport: 1, leftOut: 1 });
    expect(toImport(both).map(({ key }) => key)).toEqual([0]);
    expect(toImport(stage(both, { type: "takeIn", keys: [1] })).map(({ key }) => key)).toEqual([0, 1]);
  });
});

describe("a correction", () => {
  test("changes one field of those that it is for, and is by hand", () => {
    const { documents } = staged(FOUND, issuer("انجمن", 0, 2));
    expect(documents.map(({ facts }) => facts.issuer)).toEqual(["انجمن", "", "انجمن"]);
    expect(documents[0]?.bases).toEqual({ title: "first-line", issuer: "by-hand" });
    expect(documents[0]?.facts.title).toBe("عنوان 0");
    expect(documents[1]?.bases).toEqual({ title: "first-line" });
  });

  test("that changes nothing leaves the basis as it was, and is nothing to be undone", () => {
    const before = staged(FOUND);
    expect(stage(before, issuer("", 0, 1, 2))).toBe(before);
    const date = { value: "2018-01-13", printed: "۲۳ دی ۱۳۹۶", jalali: "1396-10-23" };
    const dated = stage(before, { type: "correct", keys: [0], correction: { field: "date", value: date } });
    const again = {
      type: "correct",
      keys: [0],
      correction: { field: "date", value: { ...date, printed: "" } },
    } as const;
    expect(stage(dated, again)).toBe(dated);
  });
});

describe("undoing", () => {
  test("goes back change by change, as they were made, and no further", () => {
    let staging = staged(FOUND, issuer("الف", 0), issuer("ب", 0, 1, 2), { type: "leaveOut", keys: [1] });
    staging = stage(staging, { type: "undo" });
    expect(toImport(staging)).toHaveLength(3);
    staging = stage(staging, { type: "undo" });
    expect(issuers(staging)).toEqual(["الف", "", ""]);
    staging = stage(staging, { type: "undo" });
    expect(issuers(staging)).toEqual(["", "", ""]);
    expect(staging.documents[0]?.bases).toEqual({ title: "first-line" });
    expect(stage(staging, { type: "undo" })).toBe(staging);
  });

  test("never takes away what was read since", () => {
    const more: StagingAction = {
      type: "found",
      files: [file("9.txt", { number: 9, documents: [9] })],
      documents: [document(9)],
    };
    const staging = staged(FOUND, issuer("الف", 0), more, { type: "undo" });
    expect(staging.documents).toHaveLength(4);
  });
});

describe("a file that is read once more", () => {
  const again = (documents: readonly number[]): StagingAction => ({
    type: "found",
    files: [file("table.csv", { number: 1, documents })],
    documents: documents.map(document),
  });

  test("stands where it stood, with other documents, and all else is as it was", () => {
    const before = staged(FOUND, issuer("انجمن", 0, 1), { type: "leaveOut", keys: [0, 1] });
    const { files, documents, leftOut } = stage(before, again([7, 8, 9]));
    expect(files.map(({ path }) => path)).toEqual(FOUND.files.map(({ path }) => path));
    expect(documents.map(({ key, facts }) => [key, facts.issuer])).toEqual([
      [0, "انجمن"],
      [7, ""],
      [8, ""],
      [9, ""],
    ]);
    expect([...leftOut]).toEqual([0]);
  });

  const rereadAs = (key: number, more: Partial<StagedDocument> = {}): StagingAction => ({
    type: "found",
    files: [file("0.txt", { number: 0, documents: [key] })],
    documents: [{ ...document(key), path: "0.txt", id: "another", ...more }],
  });

  test("keeps what was written by hand of its document, which can be undone, and leaves out what was", () => {
    const after = staged(FOUND, issuer("انجمن", 0), { type: "leaveOut", keys: [0] }, rereadAs(7));
    expect(after.documents[0]).toMatchObject({ key: 7, facts: { issuer: "انجمن" }, bases: { issuer: "by-hand" } });
    expect([...after.leftOut]).toEqual([7]);
    const back = [{ type: "undo" } as const, { type: "undo" } as const].reduce(stage, after);
    expect([back.documents[0]?.facts.issuer, [...back.leftOut]]).toEqual(["", []]);
  });

  test("takes over nothing of a record that may be another, and has its own title where none was written", () => {
    const records: StagingAction = {
      type: "found",
      files: [file("table.csv", { number: 1, documents: [7, 8] })],
      documents: [7, 8].map((key) => ({ ...document(key), path: "1.txt", part: key - 7 })),
    };
    expect(issuers(staged(FOUND, issuer("انجمن", 1), records))).toEqual(["", "", ""]);
    const after = stage(staged(FOUND, issuer("انجمن", 0)), rereadAs(7));
    expect(after.documents[0]?.facts.title).toBe("عنوان 7");
  });
});

test("of pages that were read it is said how many gave a text, and that none did", () => {
  expect([afterPictures(3, false), afterPictures(0, false), afterPictures(3, true)]).toEqual([
    "wereRead",
    "noneRead",
    "stopped",
  ]);
});

test("what is skipped because another says nearly the same is counted as that, and not what stays beside it", () => {
  const near = { ...FOUND, files: FOUND.files.map((each) => (each.number === 0 ? { ...each, near: [0] } : each)) };
  expect(countsOf(staged(near, { type: "leaveOut", keys: [0] }))).toMatchObject({ near: 1, leftOut: 0, toImport: 1 });
  expect(countsOf(staged(near, { type: "keepBoth", keys: [0] }))).toMatchObject({ near: 0, toImport: 2 });
});

test("a document whose text was changed keeps the facts that were written, and their undoing", () => {
  const longer = { ...document(1), length: 9 };
  const changed = staged(FOUND, issuer("انجمن", 1), { type: "changed", document: longer });
  expect(changed.documents[1]).toMatchObject({ length: 9, facts: { issuer: "انجمن" } });
  expect(stage(changed, { type: "undo" }).documents[1]).toMatchObject({ length: 9, facts: { issuer: "" } });
});

test("what is left out is picked no more, and a change of many does not reach it", () => {
  const picked = staged(FOUND, { type: "pick", keys: [0, 1, 2], isPicked: true }, { type: "leaveOut", keys: [1] });
  expect([...picked.picked]).toEqual([0, 2]);
  expect(staged(FOUND, { type: "discard" })).toBe(NOTHING_STAGED);
});

describe("the name that is proposed", () => {
  const named = (...paths: readonly string[]) => nameFor(paths.map((path) => ({ path })));

  test("is that of the folder, or of the only file", () => {
    expect(named("نامه‌ها/۱۳۹۶/الف.txt", "نامه‌ها/ب.txt")).toBe("نامه‌ها");
    expect(named("papers.zip/a.txt", "papers.zip/b/c.txt")).toBe("papers");
    expect(named("بیانیه.txt")).toBe("بیانیه");
  });

  test("is left to the user where files have nothing in common", () => {
    expect(named("a.txt", "b.txt")).toBe("");
    expect(named("a/b.txt", "c/d.txt")).toBe("");
  });
});
