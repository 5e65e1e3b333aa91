import { expect, test } from "vitest";
import type { Hit } from "../../archive/types";
import { placeOf, suggestion } from "../../entrypoints/background/suggestion";

const hit: Hit = {
  statement: {
    id: "payam-12",
    title: "نان & کار <آزادی>",
    issuer: "شورای «همبستگی»",
    kind: "message",
    date: {
      printed: "",
      iso: "2018-01-13",
      inferred: false,
      written: {
        fa: { jalali: "۲۳ دی ۱۳۹۶", gregorian: "۱۳ ژانویهٔ ۲۰۱۸" },
        en: { jalali: "23 Dey 1396", gregorian: "13 January 2018" },
      },
    },
  },
  score: 1,
  trace: "related",
  coverage: 0,
  range: [0, 0],
  marks: [],
  alignment: [],
  excerpts: [
    {
      range: [40, 62],
      paragraphs: [1, 1],
      landmarks: { before: "", start: "", end: "", after: "" },
      text: 'از نان\nو "کار" می‌گوییم',
      marks: [
        [3, 6],
        [10, 13],
      ],
      cutBefore: false,
      cutAfter: false,
    },
  ],
  sentences: { range: [40, 62], text: 'از نان\nو "کار" می‌گوییم', gaps: [], paragraphs: [1, 1], landmarks: null },
};

test("Firefox's descriptions are plain text on one line", () => {
  expect(suggestion(hit, "شورای «همبستگی»، \u2068۲۳ دی ۱۳۹۶\u2069", false).description).toBe(
    'نان & کار <آزادی> — شورای «همبستگی»، \u2068۲۳ دی ۱۳۹۶\u2069 — از نان و "کار" می‌گوییم',
  );
});

test("Chromium's descriptions are markup with escaped text", () => {
  expect(suggestion(hit, "شورای <همبستگی>, \u206813 January 2018\u2069", true).description).toBe(
    "نان &amp; کار &lt;آزادی&gt;<dim> — شورای &lt;همبستگی&gt;, \u206813 January 2018\u2069 — </dim>" +
      "از <match>نان</match> و &quot;<match>کار</match>&quot; می‌گوییم",
  );
});

test("a suggestion's content resolves to its place; typed text never does", () => {
  expect(placeOf(suggestion(hit, "", false).content)).toEqual({ id: "payam-12", at: 40 });
  for (const written of ["نان و کار", "payam-12", "me@example.org", "@12", ""])
    expect(placeOf(written)).toBeUndefined();
});
