import fc from "fast-check";
import { expect, test } from "vitest";
import { landmarksOf } from "../../archive/excerpt/landmarks";
import { locatorOf } from "../../archive/excerpt/locator";
import { readableAddress } from "../../citing/readable-address";
import { sourceAddress } from "../../citing/source-address";
import { textFragment } from "../../citing/text-fragment";
import { webAddress } from "../../citing/web-address";
import { DATED, INFERRED } from "./citables";

const TEXT =
  "سرسطر\n\nاین حق شما است که بدانید. آزادی فوری.\n\nباز هم آزادی فوری و باز هم نان، کار، آزادی برای همه و همیشه.";
const of = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return {
    ...locatorOf({ text: TEXT, heading: [0, 5] }, [start, start + words.length]),
    landmarks: landmarksOf(TEXT, [start, start + words.length]),
  };
};
const clear = (words: string, from?: number) => decodeURIComponent(textFragment(of(words, from).landmarks));

test("a few words are given in full", () => {
  expect(clear("این حق شما است که بدانید.")).toBe("text=این حق شما است که بدانید.");
});

test("of many words, the first and the last are given", () => {
  expect(clear("باز هم آزادی فوری و باز هم نان، کار، آزادی برای همه و همیشه.")).toBe(
    "text=باز هم آزادی فوری,برای همه و همیشه.",
  );
});

test("words of several paragraphs are given by their first and last words", () => {
  expect(clear(TEXT.slice(TEXT.indexOf("آزادی"), TEXT.indexOf(" و باز")))).toBe("text=آزادی فوری.,باز هم آزادی فوری");
});

test("only words that occur twice are given with their neighbours", () => {
  expect(clear("آزادی فوری")).toBe("text=آزادی فوری");
  expect(clear("آزادی فوری", TEXT.indexOf("باز"))).toBe("text=هم-,آزادی فوری");
});

test("where the words before occur twice too, the words after are given", () => {
  const text = "به نام مردم ایران\n\nبه نام مردم ایران و جهان";
  const start = text.lastIndexOf("مردم ایران");
  const landmarks = landmarksOf(text, [start, start + "مردم ایران".length]);
  expect(decodeURIComponent(textFragment(landmarks))).toBe("text=مردم ایران,-و");
});

test("words whose ending occurred before are given with the words after", () => {
  const text = "یک دو سه چهار پنج شش هفت هشت نه ده و یک دو پنج شش هفت هشت پایان.";
  const landmarks = landmarksOf(text, [0, text.indexOf(" پایان")]);
  expect(decodeURIComponent(textFragment(landmarks))).toBe("text=یک دو سه چهار,پنج شش هفت هشت,-پایان.");
});

test("paragraphs are counted after the title", () => {
  expect(of("سرسطر").paragraphs).toBeNull();
  expect(of("این حق").paragraphs).toEqual([1, 1]);
  expect(of(TEXT).paragraphs).toEqual([1, 2]);
  expect(of("باز هم").paragraphs).toEqual([2, 2]);
});

test("separators of a text fragment are percent-encoded in its words", () => {
  expect(textFragment({ before: "a-b", start: "c,d", end: "e&f", after: "g." })).toBe("text=a%2Db-,c%2Cd,e%26f,-g%2E");
  expect(textFragment({ before: "", start: "\uD800", end: "", after: "" })).toBe("text=%EF%BF%BD");
});

test("an address keeps its fragment", () => {
  const at = (source: string) => sourceAddress({ ...DATED, statement: { ...DATED.statement, source } });
  expect(at("https://example.org/a#b")).toMatch(/^https:\/\/example\.org\/a#b:~:text=%/);
  expect(at("https://example.org/a#:~:text=old")).toMatch(/^https:\/\/example\.org\/a#:~:text=%/);
  expect(at("https://example.org/a")).toMatch(/^https:\/\/example\.org\/a#:~:text=%/);
});

test("a whole statement has its plain address; without an address there is none", () => {
  expect(sourceAddress({ ...DATED, excerpt: null })).toBe("https://example.org/statement?a=1&b=2");
  expect(sourceAddress(INFERRED)).toBe("");
});

test("the landmarks lead a browser to any stretch of a text", () => {
  const word = fc.constantFrom("آ", "ب", "پ", "آب", "نان.", "(و", "کار؛");
  const gap = fc.constantFrom(" ", " ", " ", "\n", "\n\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = words
        .map((each) => each.join(""))
        .join("")
        .trimEnd();
      const starts = [...text.matchAll(/\S+/g)].map((match): [number, number] => [
        match.index,
        match.index + match[0].length,
      ]);
      const [first, last] = [a % starts.length, b % starts.length].sort((x, y) => x - y) as [number, number];
      const range: [number, number] = [starts[first]?.[0] ?? 0, starts[last]?.[1] ?? 0];
      const landmarks = landmarksOf(text, range);
      const spelled = (words: string) =>
        words
          .split(" ")
          .map((each) => each.replace(/[.()]/g, "\\$&"))
          .join("\\s+");
      const pattern = [landmarks.before, landmarks.start].filter(Boolean).map(spelled).join("\\s+");
      expect(text.slice(0, range[0]) + text.slice(range[0])).toMatch(new RegExp(pattern));
      expect(
        text
          .slice(...range)
          .replace(/\s+/g, " ")
          .startsWith(landmarks.start),
      ).toBe(true);
      expect(
        text
          .slice(...range)
          .replace(/\s+/g, " ")
          .endsWith(landmarks.end || landmarks.start),
      ).toBe(true);
    }),
  );
});

test("a readable address has its letters in clear and leads to the same place", () => {
  const address =
    "https://example.org/%D8%A2%D8%A8?a=%26&b=%20%C3%A9%E2%80%8C-%FF#:~:text=%D9%86%D8%A7%D9%86%20%D9%88,%DB%B1";
  expect(readableAddress(address)).toBe("https://example.org/آب?a=%26&b=%20é%E2%80%8C-%FF#:~:text=نان%20و,۱");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const address = `https://example.org/#:~:text=${encodeURIComponent(words.replace(/\p{Surrogate}/gu, ""))}`;
      const readable = readableAddress(address);
      expect(new URL(readable).href).toBe(new URL(address).href);
      expect(readable).not.toMatch(/[\s<>"]|\p{C}/u);
    }),
  );
});

test("an address leads where it says, and holds nothing that a form of citation gives a meaning to", () => {
  for (const [given, address] of [
    ["https://example.org/a", "https://example.org/a"],
    ["https://example.org/<b>{c}|d\\e f", "https://example.org/%3Cb%3E%7Bc%7D%7Cd%5Ce%20f"],
    ["https://example.org/\u202Egro.live", "https://example.org/%E2%80%AEgro.live"],
    ["https://еxample.org/", "https://xn--xample-2of.org/"],
    ["https://ایران.ir/", "https://xn--mgba3a4f16a.ir/"],
    ["https://example.org@evil.example/", undefined],
    ["https://example.org\\@evil.example/", undefined],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//evil.example", undefined],
    ["برلین", undefined],
  ] as const)
    expect(webAddress(given), given).toBe(address);
});
