import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Archive } from "../../archive/archive";
import { compileStatements } from "../../archive/compile/compile-statements";
import { Library } from "../../archive/library";
import { StoredArchive } from "../../archive/segments/stored-archive";
import type { Hit } from "../../archive/types";
import { statements, archive as whole } from "./bundled";
import { segmentsOf } from "./segments/in-memory";

const OWN = { id: "abcd1234", name: "بایگانی من" };

const opened = async (of: typeof statements) => {
  const { files, digests } = await compileStatements(of);
  return Archive.load(files, digests);
};

const stored = (of: typeof statements) => new StoredArchive(segmentsOf(of), OWN);

const ONE = statements.slice(0, 2);
const OTHERS = statements.slice(2);
const both = new Library([await opened(ONE), stored(OTHERS)]);

/** A hit by what it says, whatever archive it is of. */
const told = ({ statement: { title }, trace, coverage, range, marks, alignment }: Hit) => ({
  title,
  trace,
  coverage,
  range,
  marks,
  alignment,
});

/** Runs of a statement's words, as a page quotes them. */
const quotation = fc
  .record({
    statement: fc.nat(statements.length - 1),
    from: fc.double({ min: 0, max: 0.9, noNaN: true }),
    words: fc.integer({ min: 4, max: 40 }),
  })
  .map(({ statement, from, words }) => {
    const all = (statements[statement]?.text ?? "").split(/\s+/);
    const start = Math.floor(from * all.length);
    return all.slice(start, start + words).join(" ");
  });

describe("archives that answer as one", () => {
  it("say of a quotation what one archive of all their statements says", async () => {
    await fc.assert(
      fc.asyncProperty(quotation, async (text) => {
        const { hits } = await both.lookup(text, { for: "selection", limit: 20 });
        const alone = whole.lookup(text, { for: "selection", limit: 20 }).hits;
        const quoted = (of: readonly Hit[]) => of.filter(({ trace }) => trace !== "related").map(told);
        const [own, one] = [quoted(hits), quoted(alone)];
        // Of a few words that one archive says exactly, another may have more that is like them.
        expect(own).toEqual(expect.arrayContaining(one));
        expect(own[0]).toEqual(one[0]);
      }),
      { numRuns: 60 },
    );
  });

  it("count what words tell over all of them", async () => {
    const of = await opened(OTHERS);
    const text = ONE[0]?.text.slice(0, 200) ?? "";
    expect(of.lookup(text, { for: "selection", limit: 5 }).hits.filter(({ trace }) => trace !== "related")).toEqual([]);
    expect((await both.lookup(text, { for: "selection", limit: 5 })).hits[0]?.statement.title).toBe(ONE[0]?.title);
  });

  it("name the archive of each hit that is not the bundled one's, and give its id to nothing else", async () => {
    const [first] = OTHERS;
    const { hits } = await both.lookup(first?.text.slice(0, 300) ?? "", { for: "selection", limit: 5 });
    expect(hits[0]?.statement).toMatchObject({ id: `${OWN.id}/${first?.id}`, archive: OWN });
    const { statements: contents } = await both.contents(100);
    expect(contents.map(({ id }) => id)).toEqual([
      ...ONE.map(({ id }) => id),
      ...OTHERS.map(({ id }) => `${OWN.id}/${id}`),
    ]);
    expect(contents.filter(({ archive }) => archive === undefined)).toHaveLength(ONE.length);
  });

  it("keep statements of the same id apart", async () => {
    const twice = new Library([await opened(statements), stored(statements)]);
    const [statement] = statements;
    const { hits } = await twice.lookup(statement?.text.slice(0, 300) ?? "", { for: "selection", limit: 5 });
    expect(hits.map((hit) => hit.statement.id).slice(0, 2)).toEqual([statement?.id, `${OWN.id}/${statement?.id}`]);
    for (const id of [statement?.id ?? "", `${OWN.id}/${statement?.id}`]) {
      expect((await twice.read(id, null))?.statement.id).toBe(id);
    }
    expect(await twice.read("abcd9999/none", null)).toBeUndefined();
  });

  it("answer a search, a scan and a date over all of them", async () => {
    const typed = await both.search("زندانیان سیاسی", { limit: 50 });
    const alone = whole.search("زندانیان سیاسی", { limit: 50 });
    expect(typed.hits.map(({ statement }) => statement.title).sort()).toEqual(
      alone.hits.map(({ statement }) => statement.title).sort(),
    );
    expect(typed.years).toEqual(alone.years);
    const sentences = statements.map(({ text }) => text.split(/[.!؟]\s/)[1] ?? "");
    for (const sentence of sentences)
      expect((await both.quotationsOf(sentence, 3)).map(told)).toEqual(whole.quotationsOf(sentence, 3).map(told));
  });
});
