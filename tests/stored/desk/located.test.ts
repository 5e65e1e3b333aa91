import { expect, test } from "vitest";
import { located } from "../../../entrypoints/desk/located";
import type { Kept } from "../../../stored/desk/kept";
import { statements } from "../../archive/bundled";

const [statement] = statements;
if (!statement) throw new Error("an archive has a statement");
const words = statement.text.slice(100, 160);
const kept = (range: [number, number], excerpt: string): Kept => ({
  version: 2,
  statement: statement.id,
  range,
  excerpt,
  marks: [[0, 4]],
  keptAt: "2026-01-01T08:00:00.000Z",
});

test("finds a kept passage where it was", () => {
  expect(located(kept([100, 160], words), statement)).toMatchObject({
    range: [100, 160],
    text: words,
    marks: [[0, 4]],
  });
});

test("derives from the statement whether an excerpt is cut, where it was not stored", () => {
  const [start, end] = [statement.text.indexOf("\n\n") + 2, statement.text.indexOf("\n\n", 600)] as const;
  const within: [number, number] = [statement.text.indexOf(" ", start) + 1, statement.text.lastIndexOf(" ", end)];
  const cut = located(kept(within, statement.text.slice(...within)), statement);
  expect(cut).toMatchObject({ cutBefore: true, cutAfter: true });
  const whole = located(kept([start, end], statement.text.slice(start, end)), statement);
  expect(whole).toMatchObject({ cutBefore: false, cutAfter: false });
});

test("finds a kept passage that an update has moved", () => {
  expect(located(kept([90, 150], words), statement)?.range).toEqual([100, 160]);
});

test("does not find words that the archive no longer has", () => {
  expect(located(kept([100, 160], "سطری که هیچ بیانیه‌ای ندارد"), statement)).toBeUndefined();
});
