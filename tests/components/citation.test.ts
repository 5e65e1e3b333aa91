import { expect, test } from "vitest";
import type { Hit } from "../../archive/types";
import { citation } from "../../components/citation";
import { writeDate } from "../../persian/dates";

const hit = (inferred: boolean): Hit => ({
  statement: {
    id: "payam",
    title: "پیام همبستگی",
    issuer: "جمعی از کارگران",
    kind: "message",
    date: { printed: "", iso: "2018-01-13", inferred, written: writeDate({ iso: "2018-01-13" }) },
  },
  score: 1,
  trace: "related",
  coverage: 0,
  range: [0, 12],
  marks: [],
  alignment: [],
  excerpts: [{ range: [0, 12], text: "آزادی\nفوری ", marks: [] }],
});

test("names words, issuer, title and both dates", () => {
  expect(citation(hit(false), "fa", "")).toBe(
    "«آزادی فوری»\nجمعی از کارگران، «پیام همبستگی»، ۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)",
  );
});

test("says of an inferred date that it is one", () => {
  expect(citation(hit(true), "en", "inferred date")).toContain("23 Dey 1396 (13 January 2018, inferred date)");
});
