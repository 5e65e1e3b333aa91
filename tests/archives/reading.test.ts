import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { SameAs } from "../../entrypoints/archives/staging/staged";
import { putBack } from "../../entrypoints/archives/worker/put-back";
import { Reading } from "../../entrypoints/archives/worker/reading";
import { statementOf } from "../../entrypoints/archives/worker/statement-of";
import { bytesFile } from "../../imports/found-file";
import type { Draft } from "../../imports/types";

const TEXT = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود.";
const OTHER = "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی برای آب به راه دور نرود.";
const arabic = (text: string) => text.replaceAll("ی", "ي").replaceAll("ک", "ك").replaceAll("\u200C", " ");

async function read(files: Readonly<Record<string, string>>, kept: ReadonlyMap<string, SameAs> = new Map()) {
  const reading = new Reading({ ids: async () => kept, texts: async function* () {} });
  const given = Object.entries(files).map(([path, text]) => bytesFile(path, new TextEncoder().encode(text)));
  const found = [];
  for await (const each of reading.read(given)) found.push(each);
  return { reading, files: found.map(({ file }) => file), documents: found.flatMap(({ documents }) => documents) };
}

test("the same text in another spelling is no second document, and names where it stands", async () => {
  const { files, documents } = await read({ "a.txt": TEXT, "b.txt": arabic(TEXT), "c.txt": OTHER });
  expect(documents.map(({ key, path }) => [key, path])).toEqual([
    [0, "a.txt"],
    [1, "c.txt"],
  ]);
  expect(files.map(({ documents, same }) => [documents, same])).toEqual([
    [[0], []],
    [[], [{ path: "a.txt" }]],
    [[1], []],
  ]);
});

test("a text that an archive has already names the archive", async () => {
  const id = (await read({ "a.txt": TEXT })).documents[0]?.id ?? "";
  const { files, documents } = await read({ "b.txt": arabic(TEXT) }, new Map([[id, { archive: "aaaaaaaa" }]]));
  expect(documents).toEqual([]);
  expect(files[0]?.same).toEqual([{ archive: "aaaaaaaa" }]);
});

test("texts of other letters have other ids", async () => {
  const { documents } = await read({ "a.txt": TEXT, "b.txt": TEXT.replace("دره", "کوه"), "c.txt": `${TEXT} همین.` });
  expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
});

describe("a file that is read once more", () => {
  async function again(reading: Reading, ...wanted: Parameters<Reading["readAgain"]>[0]) {
    const found = [];
    for await (const each of reading.readAgain(wanted)) found.push(each);
    return found;
  }

  test("in another encoding has another text, and its number; nothing else is read", async () => {
    const { reading } = await read({ "a.txt": TEXT, "b.txt": OTHER });
    const [found, ...more] = await again(reading, { number: 0, choice: { encoding: "windows-1256" } });
    expect(more).toEqual([]);
    expect(found?.file).toMatchObject({ number: 0, path: "a.txt", encoding: "windows-1256", isText: true });
    expect(found?.documents[0]?.beginning).not.toContain("باغداران");
    const [back] = await again(reading, { number: 0, choice: {} });
    expect(back?.documents.map(({ beginning }) => beginning)).toEqual([expect.stringContaining("باغداران")]);
    expect(reading.waiting(back?.documents[0]?.key ?? -1).draft.text).toBe(TEXT);
  });

  test("leaves its text to a file that had the same, which is read with it", async () => {
    const { reading } = await read({ "a.txt": TEXT, "b.txt": TEXT });
    const found = await again(reading, { number: 0, choice: { encoding: "windows-1256" } });
    expect(found.map(({ file: { path, documents } }) => [path, documents.length])).toEqual([
      ["a.txt", 1],
      ["b.txt", 1],
    ]);
  });

  test("can be one of a ZIP, of which no other is touched", async () => {
    const zip = zipSync({ "a.txt": new TextEncoder().encode(TEXT), "b.txt": new TextEncoder().encode(OTHER) });
    const reading = new Reading({ ids: async () => new Map(), texts: async function* () {} });
    for await (const _ of reading.read([bytesFile("all.zip", zip)]));
    expect((await reading.samples(1))["utf-8"]).toContain("آموزگاران");
    const found = await again(reading, { number: 1, choice: { encoding: "iso-8859-6" } });
    expect(found.map(({ file }) => [file.number, file.path])).toEqual([[1, "all.zip/b.txt"]]);
  });

  test("is there where it could not be read at first", async () => {
    let isThere = false;
    const bytes = async () => {
      if (!isThere) throw new Error("gone");
      return new TextEncoder().encode(TEXT);
    };
    const reading = new Reading({ ids: async () => new Map(), texts: async function* () {} });
    for await (const { file } of reading.read([{ path: "a.txt", size: 100, bytes }]))
      expect(file).toMatchObject({ outcome: "failed", reason: "unreadable" });
    isThere = true;
    const [found] = await again(reading, { number: 0 });
    expect(found?.file).toMatchObject({ number: 0, outcome: "read", documents: [0] });
  });
});

describe("a document that is nearly the same as another", () => {
  const LONGER = `${TEXT} ${OTHER} و همه با هم گفتند که این سخن را به گوش همهٔ مردم شهر می‌رسانند.`;
  const CHANGED = LONGER.replace("چاه مدرسه", "چشمهٔ کوه");

  test("says which, in this import, and where they differ", async () => {
    const { reading, files, documents } = await read({ "a.txt": LONGER, "b.txt": CHANGED, "c.txt": OTHER });
    expect(documents.map(({ near }) => near && "path" in near && near.path)).toEqual([undefined, "a.txt", undefined]);
    expect(files.map(({ near }) => near)).toEqual([[], [1], []]);
    expect(reading.compared(1)).toEqual([expect.objectContaining({ one: "چشمهٔ کوه", other: "چاه مدرسه" })]);
  });

  test("says which, among what is kept", async () => {
    const texts = async function* () {
      yield { archive: "aaaaaaaa", title: "نامه", text: LONGER };
    };
    const reading = new Reading({ ids: async () => new Map(), texts });
    const given = bytesFile("b.txt", new TextEncoder().encode(CHANGED));
    for await (const { documents } of reading.read([given]))
      expect(documents[0]?.near).toMatchObject({ archive: "aaaaaaaa", title: "نامه" });
  });
});

describe("what was taken out of a document", () => {
  const PAGES = [1, 2, 3].map(
    (page) => `بولتن کانون\n\nبند ${"الف ب پ".split(" ")[page - 1]} از متن این بولتن است.\n\n- ${page} -`,
  );

  test("is put back where it stood, piece by piece, until the text has all the letters of its file", async () => {
    const { reading, documents } = await read({ "a.txt": PAGES.join("\f") });
    const key = documents[0]?.key ?? -1;
    expect(reading.removed(key)).toHaveLength(6);
    const first = await reading.putBack(key, 0);
    expect(first).toMatchObject({ removals: 5, beginning: expect.stringMatching(/^بولتن کانون بند الف/) });
    while (reading.removed(key).length > 0) await reading.putBack(key, 0);
    const bare = (text: string) => text.replace(/\s/g, "");
    expect(bare(reading.waiting(key).draft.text)).toBe(bare(PAGES.join("")));
    expect(reading.waiting(key).id).not.toBe(documents[0]?.id);
  });

  test("comes back amid a paragraph where that is where it stood", () => {
    const draft = {
      ...({} as Draft),
      text: "بند یکم که این جا ادامه دارد.",
      removed: [
        { what: "۳", why: "شماره", at: 10 },
        { what: "سر", why: "سرصفحه", at: 10 },
        { what: "پایان", why: "سرصفحه", at: 29 },
      ],
    };
    const { text, removed } = putBack(draft, 0);
    expect(text).toBe("بند یکم که ۳ این جا ادامه دارد.");
    expect(removed.map(({ at }) => at)).toEqual([12, 31]);
  });
});

test("a file for whose texts there is no room is named, what comes after it is read, and it is once there is room", async () => {
  const reading = new Reading(
    { ids: async () => new Map(), texts: async function* () {} },
    TEXT.length + OTHER.length + 5,
  );
  const text = (path: string, ...texts: readonly string[]) =>
    bytesFile(path, new TextEncoder().encode(texts.map((text) => JSON.stringify({ text })).join("\n")));
  const became: unknown[] = [];
  const many = Array.from({ length: 500 }, (_, at) => `${TEXT} ${at}`);
  const zip = zipSync({ "many.jsonl": await text("", ...many).bytes(), "b.jsonl": await text("", OTHER).bytes() });
  for await (const { file } of reading.read([
    text("a.jsonl", TEXT),
    bytesFile("all.zip", zip),
    text("c.jsonl", `${TEXT} نیز`),
  ]))
    became.push([file.path, file.reason ?? file.documents.length]);
  expect(became).toEqual([
    ["a.jsonl", 1],
    ["all.zip/many.jsonl", "too-much"],
    ["all.zip/b.jsonl", 1],
    ["all.zip", 0],
    ["c.jsonl", "too-much"],
  ]);
  const again = [];
  // In no Persian, the first takes no room any more.
  for await (const { file } of reading.readAgain([{ number: 0, choice: { columns: { text: "نیست" } } }, { number: 4 }]))
    again.push(file.reason ?? file.documents.length);
  expect(again).toEqual(["no-text-column", 1]);
});

test("what is not read is there with its reason, and has no documents", async () => {
  const { files } = await read({ "a.txt": "No word of it.", "b.json": '{"text": "', "c.xyz": TEXT });
  expect(files.map(({ outcome, reason, documents }) => [outcome, reason, documents])).toEqual([
    ["skipped", "no-persian", []],
    ["failed", "damaged", []],
    ["skipped", "unknown-format", []],
  ]);
});

test("a document becomes a statement with the facts that the user has seen, and its words as they were", async () => {
  const { reading, documents } = await read({ "a.txt": `نامهٔ باغداران\n\n${TEXT}` });
  const [staged] = documents;
  if (!staged) throw new Error("nothing was staged");
  const { draft, id } = reading.waiting(staged.key);
  const date = { value: "2018-01-13", printed: "۲۳ دی ۱۳۹۶", jalali: "1396-10-23" };
  const facts = { ...staged.facts, issuer: "انجمن", kind: "message", date } as const;
  const statement = await statementOf(draft, id, facts, { ...staged.bases, date: "file-name" });
  expect(statement).toMatchObject({
    id: staged.id,
    title: "نامهٔ باغداران",
    issuer: "انجمن",
    kind: "message",
    file: "a.txt",
    heading: [0, "نامهٔ باغداران".length],
    date: { printed: "", iso: "2018-01-13", jalali: "1396-10-23", inferred: true, basis: "از نام پرونده" },
  });
  expect(statement.text).toContain(TEXT);
  const byHand = await statementOf(draft, id, facts, { ...staged.bases, date: "by-hand" });
  expect(byHand.date).toMatchObject({ inferred: true, basis: "به دست دارندهٔ بایگانی" });
  const undated = await statementOf(draft, id, { ...facts, date: null, kind: "" }, {});
  expect([undated.date.iso, undated.kind]).toEqual(["", "document"]);
});

test("of a document that was never staged there is no text", async () => {
  const { reading } = await read({ "a.txt": TEXT });
  expect(() => reading.waiting(1)).toThrow(RangeError);
});
