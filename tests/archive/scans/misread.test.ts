import { expect, test } from "vitest";
import { misreadings } from "../../../archive/scans/misread";
import type { Piece, Range } from "../../../archive/types";
import { surenessOf } from "../../../pictures/sureness";

/** Whether the words that were read (`null`: none) may be a misreading of a statement's (`null`: none). */
function isMisread(read: string | null, truth: string | null, isSure = true, around = [" و ", " از "]): boolean {
  const [before = "", after = ""] = around;
  const text = `${before}${read ?? ""}${after}`;
  const range = (length: number): Range => [before.length, before.length + length];
  const piece: Piece = {
    kind: read === null ? "dropped" : truth === null ? "added" : "changed",
    asked: read === null ? null : range(read.length),
    text: truth === null ? null : [100, 100 + truth.length],
  };
  const same = (asked: Range): Piece => ({ kind: "same", asked, text: null });
  const alignment = [same([0, before.length]), piece, same([text.length - after.length, text.length])];
  const sure = Array.from(text, () => isSure);
  return misreadings(alignment, { text, sure }, { text: truth ?? "", start: 100 }).has(piece);
}

test("letters that are told apart by dots or strokes may be misread, however sure the recogniser was", () => {
  for (const [read, truth] of [
    ["گه", "که"],
    ["براقراشته", "برافراشته"],
    ["جنیش", "جنبش"],
    ["آخوان", "اخوان"],
    ["قای", "های"],
    ["هاق", "های"],
    ["شفا", "شما"],
    ["۲۲", "۴۲"],
  ] as const)
    expect(isMisread(read, truth), read).toBe(true);
});

test("another word that was read for certain is no misreading", () => {
  for (const [read, truth] of [
    ["بردگی", "رهایی"],
    ["بایستی", "نبایستی"],
    ["۱۳۹۸", "۱۴۰۰"],
    ["همهٔ", "کلیه"],
  ] as const)
    expect(isMisread(read, truth), read).toBe(false);
});

test("where the recogniser was not sure, any letter may be misread", () => {
  expect(isMisread("بردگی", "رهایی", false)).toBe(true);
  expect(isMisread("لیلی", null, false)).toBe(true);
  expect(isMisread("لیلی", null)).toBe(false);
});

test("what is missing may be overlooked if it is small or stands at the end of a line", () => {
  expect(isMisread(null, "را")).toBe(true);
  expect(isMisread(null, "سراسری")).toBe(false);
  expect(isMisread(null, "نه")).toBe(false);
  const text = "و\nاز";
  const before: Piece = { kind: "same", asked: [0, 1], text: null };
  const dropped: Piece = { kind: "dropped", asked: null, text: [0, 6] };
  const after: Piece = { kind: "same", asked: [2, 4], text: null };
  const read = { text, sure: Array.from(text, () => true) };
  expect(misreadings([before, dropped, after], read, { text: "سراسری", start: 0 })).toEqual(new Set([dropped]));
});

test("a word of which a letter is unsure is unsure there alone, and one that is unsure as a whole everywhere", () => {
  const word = (text: string, confidence: number, letters: readonly number[]) => ({
    text,
    confidence,
    letters: letters.map((confidence, at) => ({ text: text[at] ?? "", confidence })),
  });
  const lines = [{ words: [word("که", 95, [99, 70]), word("از", 40, [99, 99])] }, { words: [word("و", 95, [99])] }];
  expect(surenessOf(lines)).toEqual([true, false, true, false, false, true, true]);
});
