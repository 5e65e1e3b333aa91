import { describe, expect, test } from "vitest";
import { PIECE, WHOLE_FILE } from "../../imports/limits";
import type { FoundFile } from "../../imports/types";
import { outcomeOf, outcomesOf } from "./brought";

const GIGABYTE = 2 ** 30;

/** A file of a gigabyte that is nowhere: the same lines again and again, made as they are asked for. */
function large(
  path: string,
  line: string,
  bytesInAll = GIGABYTE,
): FoundFile & { readonly asked: { most: number; all: number } } {
  const bytes = new TextEncoder().encode(line);
  const piece = new Uint8Array(PIECE + bytes.length);
  for (let at = 0; at < piece.length; at += bytes.length) piece.set(bytes.subarray(0, piece.length - at), at);
  const size = bytesInAll - (bytesInAll % bytes.length);
  const asked = { most: 0, all: 0 };
  return {
    path,
    size,
    asked,
    bytes: async () => {
      throw new Error(`all ${size} bytes at once`);
    },
    slice: async (start, end) => {
      const length = Math.min(end, size) - start;
      asked.most = Math.max(asked.most, length);
      asked.all += length;
      return piece.subarray(start % bytes.length, (start % bytes.length) + length);
    },
  };
}

const LONG = "باغداران دره از خشک شدن چشمه‌ها سخن گفتند. ".repeat(200);

test.each([
  ["a.jsonl", `{"text": "${LONG}"}\n`],
  ["a.csv", `یک,"${LONG}"\n`],
])("%s is read piece by piece, to its end, however large it is", async (path, line) => {
  const file = large(path, line, 4 * PIECE);
  const outcomes = await outcomesOf([file]);
  const drafts = outcomes.flatMap((outcome) => ("drafts" in outcome ? outcome.drafts : []));
  // Of the table, the first row is its head.
  const records = file.size / new TextEncoder().encode(line).length;
  expect(drafts.length).toBeGreaterThanOrEqual(records - 1);
  expect(file.asked.most).toBeLessThanOrEqual(PIECE);
});

describe("a file of a gigabyte", () => {
  test.each(["txt", "md", "html", "mhtml", "docx", "odt", "epub", "pdf", "json"])(
    "that would have to be read whole, as .%s, is named, and nothing of it is read",
    async (ending) => {
      const file = large(`a.${ending}`, "باغداران دره\n");
      const [outcome] = await outcomesOf([file]);
      expect(outcome).toMatchObject({ state: "failed", reason: expect.stringMatching(/^(too-large|damaged)$/) });
      expect(file.asked.all).toBeLessThan(WHOLE_FILE);
    },
  );

  test("of another sort is not looked into", async () => {
    const file = large("a.iso", "x");
    expect(await outcomeOf(file)).toMatchObject({ state: "skipped", reason: "unknown-format" });
    expect(file.asked.all).toBe(0);
  });

  test("that is no ZIP is looked at from its end, and no further", async () => {
    const file = large("a.zip", "x");
    expect(await outcomeOf(file)).toMatchObject({ state: "failed", reason: "damaged" });
    expect(file.asked.all).toBeLessThanOrEqual(2 ** 17);
  });
});
