import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { withRemoved } from "../../archive/compile/with-removed";
import type { Statement } from "../../archive/types";
import { statements } from "./bundled";

const RAW = fileURLToPath(new URL("../../../shared/statements", import.meta.url));
const rawIsElsewhere = !existsSync(RAW);
const WHERE = "the raw files are kept beside the repository, and not beside this copy of it";

const letters = (text: string) => text.replace(/\s+/g, "");

/** How often each class of white space in the raw text became a single space within a paragraph. */
function whiteSpaceMended({ text, removed }: Statement, raw: string) {
  const counts = { wraps: 0, breaks: 0, doubled: 0 };
  const cuts = removed.flatMap(({ what, at }) => (at === undefined ? [] : [{ at, length: letters(what).length }]));
  const gaps = [...raw.matchAll(/(\s*)(\S)/g)].map((match) => match[1] ?? "");
  const skipped = (at: number) => cuts.reduce((sum, cut) => sum + (cut.at <= at ? cut.length : 0), 0);
  [...text.matchAll(/(\s*)(\S)/g)].forEach(({ 1: gap, index }, letter) => {
    const before = gaps[letter + skipped(index)] ?? "";
    if (gap !== " " || before === " ") return;
    const lines = before.split("\n").length - 1;
    counts[lines > 1 ? "breaks" : lines === 1 ? "wraps" : "doubled"]++;
  });
  return counts;
}

describe.each(statements.map((it) => [it.id, it] as const))("%s", (_, statement) => {
  test("text and removals, woven together, give every letter of the raw file in its order", ({ skip }) => {
    skip(rawIsElsewhere, WHERE);
    const raw = readFileSync(`${RAW}/${statement.file}`, "utf8");
    expect(letters(withRemoved(statement.text, statement.removed))).toBe(letters(raw));
  });

  test("white space was mended as often as it says, and nowhere else", ({ skip }) => {
    skip(rawIsElsewhere, WHERE);
    const { wraps, breaks, doubled } = whiteSpaceMended(statement, readFileSync(`${RAW}/${statement.file}`, "utf8"));
    const said = statement.removed.flatMap(({ count }) => (count === undefined ? [] : [count]));
    expect(said).toEqual([wraps, breaks, doubled].filter((count) => count > 0));
  });

  test("the title is a paragraph of the text, and its range says where", () => {
    expect(statement.heading && statement.text.slice(...statement.heading)).toBe(statement.title);
  });

  test("what it gives as printed date, issuer and place stands in the document", () => {
    const folded = statement.text.replace(/\s+/g, " ");
    expect(folded).toContain(statement.date.printed);
    for (const name of statement.issuer.split("، ")) expect(folded).toContain(name);
    expect(folded).toContain(statement.place ?? "");
  });

  test("the reading text is paragraphs without wraps, doubled spaces or marks of a format", () => {
    expect(statement.text).not.toMatch(/[^\n]\n[^\n]|\n{3}|[ \u00A0]{2}|\u00A0|\\|\*\*|^#|https?:|\[|HOME/m);
  });
});

test("every raw file became exactly one statement", ({ skip }) => {
  skip(rawIsElsewhere, WHERE);
  expect(statements.map(({ file }) => file).sort()).toEqual(readdirSync(RAW).sort());
});

test("a date that the document does not print is marked as inferred", () => {
  for (const { date } of statements) expect(date.inferred).toBe(date.printed === "");
});

test("misspellings stay as they are", () => {
  const all = statements.map(({ text }) => text).join("\n");
  for (const word of ["محاومه", "تمربخش", "تویبتری", "لوگزامبورگ", "صفآرایی"]) expect(all).toContain(word);
});
