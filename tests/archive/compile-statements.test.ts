import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileStatements } from "../../archive/compile/compile-statements";
import { INDEX_VERSION } from "../../archive/index/index-version";
import { unpack } from "../../archive/segments/packed";
import { SegmentWriter } from "../../archive/segments/segment-writer";
import type { Statement } from "../../archive/types";

/** Words, numbers, dates and signs of all sorts, in several spellings, in paragraphs long enough to be parted. */
const TEXT = [
  "کارگران معدن از سحرگاه ۲۳ دی ماه ۱۳۹۶ در برابر فرمانداری گرد آمدند؛ آنها می‌خواهند دستمزدهای عقب‌مانده‌شان داده شود.",
  "خانهٔ ما، خانه‌ی ما و خانه ما: حكومتي كه ۴۲٪ (یعنی ۴٫۲ میلیون نفر) را نمی بیند. شما است، شماست؛ بیست و دو نفر، 22 نفر!",
  `${"این نامه‌ها را نوشته‌ایم تا همهٔ زندانیان سیاسی و عقیدتی هرچه زودتر آزاد شوند و پرونده‌هایشان بسته شود. ".repeat(12)}`,
  "رأی مسؤول، هیأت، اِعتراض و آزادیِ بیان؛ کتـــاب، https://example.org/a?b=1 و name@example.org — «نقل قول»…",
].join("\n\n");

const sha = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
};

/** What versions compile the text above into, and of which words they know. Raise the version, and add a line. */
const COMPILED: Readonly<Record<number, { files: string; segment: string; words: string }>> = {
  1: { files: "f2de0490d695020f", segment: "5841983d71a012c1", words: "22fcbcf6e8822429" },
  2: { files: "f2de0490d695020f", segment: "6bba3f764860043a", words: "22fcbcf6e8822429" },
  3: { files: "f2de0490d695020f", segment: "6bba3f764860043a", words: "c1eec03aa5d1399d" },
  4: { files: "f2de0490d695020f", segment: "6bba3f764860043a", words: "7f6c6e7df8247eaf" },
};

test("what compiles the same statements into other bytes has another version", async () => {
  const statement = { id: "one", title: "عنوان", issuer: "صادرکننده", text: TEXT } as Statement;
  const { files } = await compileStatements([statement]);
  const words = ["tables", "words"].map((name) => readFileSync(`assets/lexicon/${name}.ts`));
  const segments = new SegmentWriter(0);
  segments.add(statement);
  const { about, buckets, blocks, facts, words: lists, gramCounts } = segments.finish();
  const segment = sha(
    JSON.stringify(about),
    ...[...buckets].flatMap(([bucket, bytes]) => [`${bucket}`, bytes]),
    ...[...blocks, ...facts, ...lists].map((packed) => JSON.stringify(unpack(packed))),
    new Uint8Array(gramCounts.buffer),
  );
  const compiled = { files: sha(files.statements, files.index, files.search), segment, words: sha(...words) };
  expect(compiled).toEqual(COMPILED[INDEX_VERSION]);
});
