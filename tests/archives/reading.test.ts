import { expect, test } from "vitest";
import { Reading } from "../../entrypoints/archives/worker/reading";
import { statementOf } from "../../entrypoints/archives/worker/statement-of";
import { bytesFile } from "../../imports/found-file";

const TEXT = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند و خواستند آب رودخانه میان همهٔ روستاها بخش شود.";
const OTHER = "آموزگاران شهر بالا خواستند که چاه مدرسه پاک شود و هیچ کودکی برای آب به راه دور نرود.";
const arabic = (text: string) => text.replaceAll("ی", "ي").replaceAll("ک", "ك").replaceAll("\u200C", " ");

async function read(files: Readonly<Record<string, string>>, kept: ReadonlyMap<string, string> = new Map()) {
  const reading = new Reading(async () => kept);
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
  const { files, documents } = await read({ "b.txt": arabic(TEXT) }, new Map([[id, "aaaaaaaa"]]));
  expect(documents).toEqual([]);
  expect(files[0]?.same).toEqual([{ archive: "aaaaaaaa" }]);
});

test("texts of other letters have other ids", async () => {
  const { documents } = await read({ "a.txt": TEXT, "b.txt": TEXT.replace("دره", "کوه"), "c.txt": `${TEXT} همین.` });
  expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
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
    date: { printed: "۲۳ دی ۱۳۹۶", iso: "2018-01-13", jalali: "1396-10-23", inferred: true, basis: "از نام پرونده" },
  });
  expect(statement.text).toContain(TEXT);
  const byHand = await statementOf(draft, id, facts, { ...staged.bases, date: "by-hand" });
  expect(byHand.date.inferred).toBe(false);
  const undated = await statementOf(draft, id, { ...facts, date: null, kind: "" }, {});
  expect([undated.date.iso, undated.kind]).toEqual(["", "document"]);
});

test("of a document that was never staged there is no text", async () => {
  const { reading } = await read({ "a.txt": TEXT });
  expect(() => reading.waiting(1)).toThrow(RangeError);
});
