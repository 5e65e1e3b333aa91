import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../persian/sentences";
import { BENCH_FOLDER, readPassages } from "../bench/quality/bench-data";
import { archive, statements } from "./bundled";
import { RESPELLINGS } from "./respell";

const SIZE = { fewestWords: 5, longest: 2000 };
const LIMIT = 3;

const split = (text: string) => sentencesOf(text, SIZE).map((range) => text.slice(...range));

/** Sentences that no statement says, as long as those of a page. */
const OTHERS = [
  "باغداران دامنهٔ کوه می‌گویند گردوی امسال زودتر رسیده و پوست سبز آن نازک‌تر است",
  "قرآن کتاب مقدس دین اسلام است و در باور مسلمانان سخنان خداست",
];

/** One letter in 25 read as another, as by OCR. */
const misread = (text: string) =>
  Array.from(text, (letter, at) => ((at * 7919 + text.length) % 25 === 0 && /\p{L}/u.test(letter) ? "ژ" : letter)).join(
    "",
  );
/** Every seventh word left out. */
const shortened = (text: string) =>
  text
    .split(" ")
    .filter((_, at) => at % 7 !== 3)
    .join(" ");

const NOISES = { "as it stands": (text: string) => text, misread, shortened, ...RESPELLINGS };

/** Those of some texts that quote something, by their place. */
const quotationsAmong = (texts: readonly string[]) =>
  texts.flatMap((text, index) => {
    const hits = archive.quotationsOf(text, LIMIT);
    return hits.length > 0 ? [{ index, hits }] : [];
  });

const own = statements.flatMap(({ text }) => split(text));

test.each(Object.entries(NOISES))(
  "sentences of the statements are found as a lookup finds them: %s",
  (_name, noise) => {
    const texts = own.map(noise).flatMap((text, at) => [OTHERS[at % OTHERS.length] ?? "", text]);
    const expected = texts.flatMap((text, index) => {
      const { hits } = archive.lookup(text, { for: "selection", limit: LIMIT });
      return hits.length > 0 && hits[0]?.trace !== "related" ? [{ index, hits }] : [];
    });
    expect(expected.length).toBeGreaterThan(own.length / 2);
    expect(quotationsAmong(texts)).toEqual(expected);
  },
);

test("what no statement says is passed over", () => {
  expect(quotationsAmong([...OTHERS, "", "…", "a line in English, and nothing more"])).toEqual([]);
});

const present = existsSync(`${BENCH_FOLDER}passages.jsonl`);
const why = present ? "" : " (skipped: the development data ../shared/bench is not here)";

describe.skipIf(!present)(`in a page of 20,000 words of other Persian prose${why}`, () => {
  const prose: string[] = [];
  let words = 0;
  for (const { text } of present ? readPassages() : []) {
    prose.push(...split(text));
    words += text.split(/\s+/).length;
    if (words > 20_000) break;
  }
  // Among each eight sentences of the page, one of a statement's.
  const page = prose.flatMap((sentence, at) =>
    at % 8 === 0 ? [sentence, own[(at / 8) % own.length] ?? ""] : sentence,
  );

  test("the statements' sentences are found, each where a lookup finds it, and no other", () => {
    const found = quotationsAmong(page);
    const quoted = page.flatMap((text, index) => (own.includes(text) ? index : []));
    expect(words).toBeGreaterThan(20_000);
    expect(found.map(({ index }) => index)).toEqual(quoted);
    for (const { index, hits } of found) {
      expect(hits).toEqual(archive.lookup(page[index] ?? "", { for: "selection", limit: LIMIT }).hits);
    }
  });

  test("a lookup of each sentence by itself calls no other a quotation either", () => {
    const called = prose.filter((text) => {
      return archive.lookup(text, { for: "selection", limit: 1 }).hits.some(({ trace }) => trace !== "related");
    });
    expect(called).toEqual([]);
  });
});
