import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { MAX_FITTED } from "../../messages/fitted";
import { FromPage } from "../../messages/from-page";
import { PageRequest } from "../../messages/requests";

const NONCE = "1-22-333-4294967295";
const SPOT = { box: [1, 2, 3, 4], view: [640, 480], depth: 1 };
const SELECTED = { type: "selected", nonce: NONCE, text: "زندانی سیاسی", spot: SPOT, byCommand: false };

const isTaken = (schema: v.GenericSchema, message: unknown) => v.safeParse(schema, message).success;

describe("a message from a page script", () => {
  it("may be a selection, with or without a spot", () => {
    expect(isTaken(FromPage, SELECTED)).toBe(true);
    expect(isTaken(FromPage, { ...SELECTED, spot: null })).toBe(true);
  });

  it.each([
    ["a text over the limit", { ...SELECTED, text: "ا".repeat(MAX_FITTED + 1) }],
    ["a nonce that is no nonce", { ...SELECTED, nonce: "1" }],
    ["a box at no place", { ...SELECTED, spot: { ...SPOT, box: [0, 0, Number.NaN, 1] } }],
    ["a frame of the page above all others", { ...SELECTED, spot: { ...SPOT, depth: 0 } }],
    ["a type of its own", { ...SELECTED, type: "search" }],
  ])("is not %s", (_what, message) => {
    expect(isTaken(FromPage, message)).toBe(false);
  });

  it("is rejected, without throwing, if it is anything else", () => {
    fc.assert(fc.property(fc.anything(), (message) => !isTaken(FromPage, message)));
  });
});

describe("a request from the extension's pages", () => {
  it("may be a search, but not for more hits than a page shows", () => {
    expect(isTaken(PageRequest, { type: "search", query: "کنگره", options: { limit: 20 } })).toBe(true);
    expect(isTaken(PageRequest, { type: "search", query: "کنگره", options: { limit: 1e6 } })).toBe(false);
  });

  it("may not contain an id that is no statement's id", () => {
    expect(isTaken(PageRequest, { type: "read", id: "../../manifest", query: null })).toBe(false);
  });
});
