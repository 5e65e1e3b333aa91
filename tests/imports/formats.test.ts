import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNEXPECTED } from "../../imports/read-files";
import type { Draft } from "../../imports/types";
import { mutatedBytes } from "../fuzz/mutated";
import { draftsOf, file, outcomesOf } from "./brought";
import { document, FORMATS } from "./made";
import { zipped } from "./zipped";

const WRITTEN = document(1);
const names = Object.keys(FORMATS);
const made = (name: string) => file(`a.${name}`, FORMATS[name]?.(WRITTEN) as Uint8Array);

/** A text without what a spelling of old encodings changes. */
const bare = (text: string) => text.replace(/[يكگپچژ]/g, (letter) => "یککبجز"["يكگپچژ".indexOf(letter)] ?? "");

describe.each(names)("%s", (name) => {
  test("gives the document that it was made of, with its facts", async () => {
    const drafts = await draftsOf([made(name)]);
    const [draft] = drafts as [Draft];
    const text = bare(draft.text);
    for (const paragraph of WRITTEN.paragraphs) expect(text.split("\n\n")).toContain(bare(paragraph));
    expect(text).not.toMatch(/پانویس|PAGE|صفحهٔ نخست/);
    expect(bare(draft.title.value)).toBe(bare(WRITTEN.title));
    expect(bare(draft.issuer?.value ?? "")).toBe(bare(WRITTEN.issuer));
    expect(draft.kind?.value).toBe("statement");
    if (name !== "epub" || draft.date) expect(draft.date?.value).toBe("2021-07-14");
  });

  test("is read the same inside a ZIP", async () => {
    const { path } = made(name);
    const inside = zipped("z.zip", { [path]: await made(name).bytes() });
    const bare = (drafts: readonly Draft[]) => drafts.map((draft) => ({ ...draft, path: "" }));
    expect(bare(await draftsOf([inside]))).toEqual(bare(await draftsOf([made(name)])));
  });

  test("that was damaged anywhere is named, or read as far as it goes, and never harms", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedBytes(await made(name).bytes()), async (bytes) => {
        const outcomes = await outcomesOf([file(`a.${name}`, bytes)]);
        const own = outcomes.filter(({ path, state }) => path === `a.${name}` && state !== "reading");
        expect(own).toHaveLength(1);
        expect(JSON.stringify(outcomes)).not.toContain(UNEXPECTED);
        for (const outcome of outcomes) {
          if (!("drafts" in outcome)) continue;
          for (const { text, title } of outcome.drafts) {
            expect(text).not.toMatch(/^\s|\s$|\n{3}|(?<!\n)\n(?!\n)/);
            expect(title.value).not.toBe("");
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("notes of a document are listed as taken out of its text", async () => {
  for (const name of ["docx", "odt"]) {
    const [draft] = await draftsOf([made(name)]);
    expect(draft?.removed).toMatchObject([{ what: "پانویسی که هست.", why: "پانویس، بیرون از متن" }]);
  }
});

test("each message of a chat is a document, with who sent it and when", async () => {
  const drafts = await draftsOf([made("telegram.html")]);
  expect(drafts.map(({ part, issuer, date }) => [part, issuer?.value, date?.value, date?.basis])).toEqual([
    [0, WRITTEN.issuer, "2021-07-14", "message"],
    [1, WRITTEN.issuer, "2021-07-14", "message"],
  ]);
  expect((await outcomesOf([made("telegram.json")]))[0]).toMatchObject({
    leftOut: [{ reason: "empty", count: 1, first: 0 }],
  });
});

test("a saved page has its address as source", async () => {
  expect((await draftsOf([made("mhtml")]))[0]?.source).toBe("https://example.org/one");
});

test("entities that unfold to more than there is are not unfolded", async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const xml = `<!DOCTYPE x [<!ENTITY l0 "سلام">${lines.join("")}]><w:document><w:p><w:t>&l9;</w:t></w:p></w:document>`;
  const found = zipped("a.docx", { "word/document.xml": xml });
  expect(await outcomesOf([found])).toMatchObject([{ state: "failed", reason: "bomb" }]);
});

test("an office document with a password, or without its text, is named", async () => {
  const compound = file("a.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3));
  expect(await outcomesOf([compound, zipped("b.docx", { "a.xml": "<a/>" })])).toMatchObject([
    { state: "failed", reason: "encrypted" },
    { state: "failed", reason: "damaged" },
  ]);
});
