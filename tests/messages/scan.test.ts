import * as v from "valibot";
import { expect, test } from "vitest";
import { MAX_FITTED } from "../../messages/fitted";
import { MAX_QUERY, SENTENCES_AT_ONCE } from "../../messages/limits";
import { PageRequest } from "../../messages/requests";
import { FromScanned, Scanned } from "../../messages/scan";

const sentences = { type: "sentences", from: 0, total: 1, texts: ["جمله"] };

test("valid messages of the scan script are accepted", () => {
  expect(v.is(FromScanned, sentences)).toBe(true);
  expect(v.is(FromScanned, { type: "shown", index: 3, isThere: false })).toBe(true);
});

test.each([
  ["a sentence longer than a query", { ...sentences, texts: ["ا".repeat(MAX_QUERY + 1)] }],
  ["more sentences than go at once", { ...sentences, texts: Array(SENTENCES_AT_ONCE + 1).fill("جمله") }],
  ["a number that is none", { ...sentences, total: Number.POSITIVE_INFINITY }],
  ["a place before the first", { ...sentences, from: -1 }],
  ["something else", { type: "found", texts: [] }],
])("%s is refused", (_name, said) => {
  expect(v.is(FromScanned, said)).toBe(false);
});

test("only a port name of the right form is accepted", () => {
  expect(v.is(Scanned, { port: `scan-${crypto.randomUUID()}`, isPdf: false })).toBe(true);
  expect(v.is(Scanned, { port: "scan-", isPdf: false })).toBe(false);
  expect(v.is(Scanned, null)).toBe(false);
});

test("a request to look up sentences has limits too", () => {
  const request = { type: "quotations", texts: ["جمله"] };
  expect(v.is(PageRequest, request)).toBe(true);
  expect(v.is(PageRequest, { ...request, texts: Array(SENTENCES_AT_ONCE + 1).fill("جمله") })).toBe(false);
  expect(v.is(PageRequest, { ...request, texts: ["ا".repeat(MAX_FITTED + 1)] })).toBe(false);
});
