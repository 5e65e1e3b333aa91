import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "../../citing/bibtex";
import type { Citable } from "../../citing/citable";
import { ENGLISH } from "../../citing/citing-style";
import { cslJson } from "../../citing/csl-json";
import { oneLine } from "../../citing/field-text";
import { cite } from "../../citing/forms";
import { ris } from "../../citing/ris";
import { anyCitable, DATED, INFERRED } from "./citables";
import { parsed, renderedByApa } from "./parsed";

const WRITERS = {
  BibTeX: (citables: readonly Citable[]) => parsed(bibtex(citables), "@bibtex/text"),
  RIS: (citables: readonly Citable[]) => parsed(ris(citables), "@ris/file"),
  "CSL-JSON": (citables: readonly Citable[]) => parsed(cslJson(citables), "@else/json"),
};

describe.each(Object.entries(WRITERS))("an independent parser reads our %s", (_name, read) => {
  test("with its title, issuer, date and address", () => {
    const [dated, inferred] = read([DATED, INFERRED]);
    expect(dated).toMatchObject({
      id: "ettelaiye-1",
      title: "اطلاعیه در همبستگی",
      issued: { "date-parts": [[2018, 1, 13]] },
      URL: expect.stringMatching(/^https:\/\/example\.org\/statement\?a=1&b=2#:~:text=%D8%A2/),
    });
    expect([dated, inferred].map((item) => item?.author.map(({ literal, family }) => literal ?? family))).toEqual([
      ["جمعی از کارگران"],
      ["حمید تقوائی"],
    ]);
    expect(inferred?.issued["date-parts"]).toEqual([[2021, 7]]);
  });

  test("with the Jalali date, the paragraph and the words", () => {
    const notes = read([DATED, INFERRED]).map((item) => `${[item.note ?? "", item.annote ?? ""].flat().join(" ")}`);
    expect(notes[0]).toContain("۲۳ دی ۱۳۹۶ (23 Dey 1396), printed as ۲۳ دیماه ۱۳۹۶. Paragraph 2");
    expect(notes[0]).toContain("«آزادی فوری و بی‌قید و شرط.»");
    expect(notes[1]).toContain("Date inferred from: از متن");
  });

  test("with a unique key for each of two passages", () => {
    const keys = read([DATED, INFERRED, DATED]).map(({ id }) => id);
    expect(new Set(keys).size).toBe(3);
  });

  test("for any title and issuer", () => {
    fc.assert(
      fc.property(anyCitable, (citable) => {
        const items = read([citable]);
        const [item] = items;
        expect(items).toHaveLength(1);
        expect(spelled(item?.title)).toBe(spelled(citable.statement.title));
        const names = item?.author.map(({ literal, family }) => literal ?? family);
        expect(spelled(names?.join())).toBe(spelled(citable.statement.issuer));
      }),
      { numRuns: 300 },
    );
  });
});

/** On one line, with one kind of comma: RIS cannot hold the Latin one in a name. */
const spelled = (text: string | undefined) => oneLine(text ?? "").replaceAll(",", "،");

test("a citation processor renders our CSL-JSON in APA as we do, except for calendar and inferred dates", () => {
  const [dated, inferred] = renderedByApa(cslJson([DATED, INFERRED]))
    .trim()
    .split("\n");
  const ours = (citable: Citable) => cite(citable, "apaReference", ENGLISH).replace(/[\u200E\u200F]/g, "");
  expect(ours(DATED).replace(", dated 23 Dey 1396", "")).toBe(dated);
  expect(ours(INFERRED).replace("[2021, July]", "ca. 2021, July")).toBe(inferred);
});
