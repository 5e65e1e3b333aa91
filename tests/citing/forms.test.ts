import { describe, expect, test } from "vitest";
import { cite, FORMS } from "../../citing/forms";
import { quotation } from "../../citing/plain";
import { DATED, INFERRED } from "./citables";

const ADDRESS = "https://example.org/statement?a=1&b=2#:~:text=";

/** What a person sees of it. */
const seen = (citation: string) => citation.replace(/[\u200E\u200F]/g, "");

/** The same, with the words of the address in clear. */
const clear = (citation: string) => seen(citation).replace(/(?<=:~:text=)\S+/, (words) => decodeURIComponent(words));

describe("a dated excerpt", () => {
  test("in plain Persian and English, the words first", () => {
    expect(clear(quotation(DATED, "fa"))).toBe(
      [
        "«آزادی فوری و بی‌قید و شرط.»",
        "جمعی از کارگران، «اطلاعیه در همبستگی»، اطلاعیه، برلین، ۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)، بند ۲.",
        `${ADDRESS}آزادی,و بی‌قید و شرط.`,
      ].join("\n"),
    );
    expect(seen(quotation(DATED, "en"))).toContain("announcement, برلین, 23 Dey 1396 (13 January 2018), para. 2.\n");
  });

  test.each([
    [
      "apaReference",
      `جمعی از کارگران. (2018, January 13). اطلاعیه در همبستگی [Announcement, dated 23 Dey 1396]. ${ADDRESS}`,
    ],
    ["apaInText", "(جمعی از کارگران, 2018, para. 2)"],
    [
      "chicagoNote",
      `جمعی از کارگران, اطلاعیه در همبستگی, announcement, برلین, 23 Dey 1396 (January 13, 2018), para. 2, ${ADDRESS}`,
    ],
    [
      "chicagoBibliography",
      `جمعی از کارگران. اطلاعیه در همبستگی. Announcement. برلین, 23 Dey 1396 (January 13, 2018). ${ADDRESS}`,
    ],
  ] as const)("in the form %s", (form, expected) => {
    expect(seen(cite(DATED, form, "fa")).replace(/(?<=:~:text=).*/, "")).toBe(expected);
  });
});

describe("a whole statement whose date is inferred", () => {
  test.each([
    ["plain", "حمید تقوائی، «آزادشان کنید!»، پیام، [تیر–مرداد ۱۴۰۰ (ژوئیهٔ ۲۰۲۱)، تاریخ استنباطی]."],
    ["apaReference", "حمید تقوائی. ([2021, July]). آزادشان کنید! [Message]."],
    ["apaInText", "(حمید تقوائی, [2021])"],
    ["chicagoNote", "حمید تقوائی, آزادشان کنید!, message, [Tir–Mordad 1400 (July 2021)]."],
    ["chicagoBibliography", "حمید تقوائی. آزادشان کنید! Message. [Tir–Mordad 1400 (July 2021)]."],
  ] as const)("in the form %s", (form, expected) => {
    expect(seen(cite(INFERRED, form, "fa"))).toBe(expected);
  });
});

test("every form names the issuer and the year", () => {
  for (const form of FORMS) {
    expect(cite(DATED, form, "en")).toContain("جمعی از کارگران");
    expect(cite(DATED, form, "en")).toContain("2018");
  }
});

test("among Latin words, a number never follows Persian ones without a mark that keeps it in its place", () => {
  for (const form of ["plain", "apaReference", "apaInText", "chicagoNote", "chicagoBibliography"] as const) {
    expect(cite(DATED, form, "en").replace(/:~:text=.*/, "")).not.toMatch(/\p{Script=Arabic}[^\p{L}\u200E]*\d/u);
  }
});

test("among Latin words, a mark that closes Persian words stays with them", () => {
  for (const form of ["plain", "apaReference", "chicagoNote", "chicagoBibliography"] as const)
    expect(cite(INFERRED, form, "en")).toContain("آزادشان کنید!\u200F\u200E");
});

test("what programs read holds no invisible mark", () => {
  for (const form of ["bibtex", "ris", "csl"] as const)
    for (const citable of [DATED, INFERRED]) expect(cite(citable, form, "en")).not.toMatch(/\p{Bidi_Control}/u);
});
