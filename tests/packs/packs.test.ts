import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "../../archive/digest";
import { editDistance } from "../../archive/text/edit-distance";
import type { Statement } from "../../archive/types";
import { UNDATED } from "../../archive/unknown-facts";
import { keyWords, WORDS } from "../../packs/key-words";
import { type Signature, signedBefore } from "../../packs/signature";
import { lineOf, statementIn } from "../../packs/statement-line";
import { persianText } from "../fuzz/persian-text";
import { ABOUT, filesOf, newSigner, opened, packedAgain, packOf, readAll, statement, statements, textOf } from "./made";

const byId = (all: readonly Statement[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

test("a pack gives back every statement as it was, and says whose archive it is, which edition, and who signed it", async () => {
  const signer = await newSigner();
  const pack = await packOf(statements(300), ABOUT, signer);
  expect(byId(await readAll(pack))).toEqual(byId(statements(300)));
  const { about, signature, statements: count } = await opened(pack);
  expect(about).toEqual(ABOUT);
  expect(signature?.key).toBe(Buffer.from(signer.publicKey).toString("hex"));
  expect(count).toBe(300);
  expect((await opened(await packOf(statements(3)))).signature).toBeUndefined();
});

test("the same statements in any order give the same bytes, at any hour and in any time zone", async () => {
  const all = statements(40);
  const pack = await packOf(all);
  const zone = process.env["TZ"];
  try {
    process.env["TZ"] = "Asia/Tehran";
    expect(Buffer.compare(await packOf([...all].reverse()), pack)).toBe(0);
  } finally {
    process.env["TZ"] = zone;
  }
  // Whoever has such a pack finds the same in it next year: a library that packs otherwise is noticed here.
  expect(await digestOf(pack)).toBe(DIGEST_OF_40);
});

const DIGEST_OF_40 = "377454a0da403de3cd8b45edab3f7e90d0f04e886a3339f8dd87bb7b5c458835";

test("a statement that is changed touches one part of a pack", async () => {
  const before = filesOf(await packOf(statements(300))).files;
  const changed = statements(300).map((each, at) => (at === 7 ? { ...each, issuer: "دیگران" } : each));
  const { files } = filesOf(await packOf(changed));
  const parts = [...files].filter(([name]) => name.startsWith("data/"));
  const differing = parts.filter(([name, bytes]) => Buffer.compare(bytes, before.get(name) as Uint8Array) !== 0);
  expect(parts.length).toBeGreaterThan(100);
  expect(differing.length).toBe(1);
});

test("a pack that somebody has unpacked and packed again is still the same", async () => {
  const pack = await packOf(statements(5));
  const again = packedAgain(filesOf(pack));
  expect(Buffer.compare(again, pack)).not.toBe(0);
  expect(byId(await readAll(again))).toEqual(byId(statements(5)));
});

test("an archive that is handed on as it came keeps the signature that it came with, and another one does not", async () => {
  const pack = await packOf(statements(20), ABOUT, await newSigner());
  const signer = signedBefore((await opened(pack)).signature as Signature);
  expect(Buffer.compare(await packOf(await readAll(pack), ABOUT, signer), pack)).toBe(0);
  await expect(packOf(statements(19), ABOUT, signer)).rejects.toThrow("forged");
  await expect(packOf(statements(20), { ...ABOUT, edition: 2 }, signer)).rejects.toThrow("forged");
});

test("nothing in a pack tells of the machine that it was made on, or of the folders there", async () => {
  const { files } = filesOf(await packOf([{ ...statement(1), file: "secret folder/of.zip/letter.txt" }]));
  const all = [...files.keys()].map((name) => textOf(files, name)).join("\n");
  expect(all).toContain("letter.txt");
  expect(all).not.toMatch(/secret folder|of\.zip/);
});

const READ_BY_MACHINE: Pick<Statement, "machineRead" | "scan"> = {
  machineRead: { confidence: 87 },
  scan: {
    pages: [
      { number: 1, range: [0, 14] },
      { number: 3, range: [16, 40] },
    ],
    unsure: [[2, 5]],
  },
};

test("any statement comes back from its line, and the line from it", () => {
  const facts = fc.record({
    title: persianText(),
    issuer: persianText(),
    place: fc.option(persianText(), { nil: undefined }),
    text: persianText().filter((text) => text !== ""),
    file: persianText().map((name) => name.replace(/[/\\]/g, "")),
    date: fc.constantFrom(UNDATED, statement(1).date),
    read: fc.constantFrom({}, READ_BY_MACHINE, {
      ...READ_BY_MACHINE,
      machineRead: { confidence: 87, isCorrected: true as const },
    }),
  });
  fc.assert(
    fc.property(facts, ({ place, read: byMachine, ...some }) => {
      const { heading: _, place: _place, ...rest } = statement(1);
      const made = { ...rest, ...some, ...byMachine, ...(place !== undefined && { place }) };
      const line = lineOf(made);
      const { heading: _heading, ...read } = statementIn(line) ?? {};
      expect(line).not.toContain("\n");
      expect(read).toEqual(made);
    }),
    { numRuns: 300 },
  );
});

test("a key is told in twelve words of a list in which no two are alike", async () => {
  expect(WORDS.length).toBe(256);
  for (const [at, word] of WORDS.entries()) {
    expect(word).toMatch(/^[\u0621-\u06cc]{3,8}$/);
    for (const other of WORDS.slice(at + 1)) expect(editDistance(word, other), `${word} ${other}`).toBeGreaterThan(1);
  }
  const [one, other] = [await keyWords("00".repeat(32)), await keyWords("01".repeat(32))];
  expect(one.length).toBe(12);
  expect(one).not.toEqual(other);
  expect(await keyWords("00".repeat(32))).toEqual(one);
});
