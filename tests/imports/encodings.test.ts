import fc from "fast-check";
import { expect, test } from "vitest";
import { decoderOf } from "../../imports/encodings/decoder-of";
import type { Encoding } from "../../imports/encodings/encoding";
import { draftOf, file, outcomeOf } from "./brought";
import { encoded, inArabicLetters } from "./encoded";
import { inIranSystem } from "./in-iran-system";

const TEXT =
  "بیانیهٔ کانون نویسندگان ایران\n\nما امضاکنندگان این بیانیه خواهان آزادی فوری همهٔ زندانیان سیاسی هستیم؛ بی‌هیچ قید و شرطی.";
const OLD = inArabicLetters("بیانیه کانون دانشجویان ایران\n\nما خواهان آزادی فوری همه زندانیان سیاسی هستیم.");

const MARK: Partial<Record<Encoding, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

test.each<[Encoding, string]>([
  ["utf-8", TEXT],
  ["utf-16le", TEXT],
  ["utf-16be", TEXT],
  ["windows-1256", OLD],
  ["iso-8859-6", OLD],
])("a text in %s is read, and its encoding told", async (encoding, text) => {
  const draft = await draftOf(file("a.txt", encoded(text, encoding)));
  expect(draft).toMatchObject({ text, encoding });
  const mark = MARK[encoding];
  if (!mark) return;
  const marked = await draftOf(file("a.txt", Uint8Array.of(...mark, ...encoded(text, encoding))));
  expect(marked).toMatchObject({ text, encoding });
});

test("Persian letters and ZWNJ of Windows-1256 are read as they are", async () => {
  const text = "گروه‌های چپ و پژوهشگران، «ژاله» و کتاب؟";
  const written = text.replaceAll("ی", "ي");
  expect((await draftOf(file("a.txt", encoded(written, "windows-1256")))).text).toBe(written);
});

const NEW = "گروه‌های چپ و پژوهشگران (۱۴۰۰/۹/۲۵)\n\nکنگره ۱۲ در Paris 2021 لغو شد، چرا؟ می‌دانیم که بی‌پاسخ نمی‌ماند.";

test("Iran System is read from the right, in letters, with ZWNJ where letters end within a word", async () => {
  expect(await draftOf(file("a.txt", inIranSystem(NEW)))).toMatchObject({ text: NEW, encoding: "iran-system" });
});

test.each([
  ["علی", [0xfc, 0xf3, 0xe4]],
  ["محمدحسین", [0xf6, 0xfe, 0xa8, 0x9f, 0xa2, 0xf5, 0x9f, 0xf5]],
  ["حسن", [0xf6, 0xa8, 0x9f]],
  // Some kept what is read first first.
  ["حسن", [0x9f, 0xa8, 0xf6]],
])("%s of a database of the time is read", (name, bytes) => {
  expect(decoderOf("iran-system").decode(Uint8Array.from(bytes))).toBe(name);
});

test("a text in Iran System is read the same in pieces, wherever they end", () => {
  const bytes = inIranSystem(NEW);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
      const decoder = decoderOf("iran-system");
      const pieces = [bytes.subarray(0, at), bytes.subarray(at)].map((piece) =>
        decoder.decode(piece, { stream: true }),
      );
      expect(pieces.join("") + decoder.decode()).toBe(NEW);
    }),
  );
});

test("whatever is UTF-8 is read as UTF-8", async () => {
  const persian = fc.string({
    unit: fc.constantFrom(..."ابپتسلمنوهی آةêéÇ×÷ك،؟\u200C\u0651"),
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(persian, async (words) => {
      const outcome = await outcomeOf(file("a.txt", `سلام ${words}`));
      expect(outcome).toMatchObject({ state: "read", drafts: [{ encoding: "utf-8" }] });
    }),
    { numRuns: 300 },
  );
});

test("a few broken letters do not make another encoding of UTF-8, and are told", async () => {
  const bytes = encoded(TEXT, "utf-8");
  bytes[20] = 0xff;
  expect(await outcomeOf(file("a.txt", bytes))).toMatchObject({
    state: "read",
    isDamaged: true,
    drafts: [{ encoding: "utf-8" }],
  });
});

test("the encoding that a reader chooses is used", async () => {
  const choiceFor = () => ({ encoding: "iso-8859-6" as const });
  const bytes = encoded(OLD, "iso-8859-6");
  expect(await draftOf(file("a.txt", bytes), { choiceFor })).toMatchObject({ text: OLD, encoding: "iso-8859-6" });
});

test.each([
  ["French", Uint8Array.from("été à l'école où ça gênait très fort", (c) => c.charCodeAt(0)), "unknown-encoding"],
  ["a picture", Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256), "not-text"],
  ["zeros", new Uint8Array(3000), "not-text"],
])("%s is no Persian text, and is told as such", async (_name, bytes, reason) => {
  expect(await outcomeOf(file("a.txt", bytes))).toMatchObject({ state: "failed", reason });
});
