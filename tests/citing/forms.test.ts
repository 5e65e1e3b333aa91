import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../citing/citing-style";
import { cite, FORMS } from "../../citing/forms";
import { quotation as bothOf } from "../../citing/quotation";
import { CUT, DATED, INFERRED, PERSIAN } from "./citables";

const ADDRESS = "https://example.org/statement?a=1&b=2#:~:text=";

const quotation = (...asked: Parameters<typeof bothOf>) => bothOf(...asked).text;

/** What a person sees of it. */
const seen = (citation: string) => citation.replace(/[\u200E\u200F]/g, "");

/** The same, with the words of the address in clear. */
const clear = (citation: string) => seen(citation).replace(/(?<=:~:text=)\S+/, (words) => decodeURIComponent(words));

describe("a dated excerpt", () => {
  test("in plain Persian and English, the words first", () => {
    expect(clear(quotation(DATED, PERSIAN))).toBe(
      [
        "«آزادی فوری و بی‌قید و شرط.»",
        "جمعی از کارگران، «اطلاعیه در همبستگی»، اطلاعیه، برلین، ۲۳ دی ۱۳۹۶ (۱۳ ژانویهٔ ۲۰۱۸)، بند ۲.",
        `${ADDRESS}آزادی,و بی‌قید و شرط.`,
      ].join("\n"),
    );
    expect(seen(quotation(DATED, ENGLISH))).toContain("announcement, برلین, 23 Dey 1396 (13 January 2018), para. 2.\n");
  });

  test("cut out of a paragraph, has an ellipsis inside the guillemets in every form with its words", () => {
    const words = "«… آزادی فوری و بی‌قید و شرط. …»";
    expect(quotation(CUT, PERSIAN)).toContain(`${words}\n`);
    for (const form of ["bibtex", "ris", "csl"] as const) {
      expect(cite(CUT, form, PERSIAN), form).toContain(words);
      expect(cite(DATED, form, PERSIAN), form).toContain("«آزادی فوری و بی‌قید و شرط.»");
    }
  });

  test("in the chosen digits in plain forms; the words are verbatim", () => {
    const dated = { ...DATED, statement: { ...DATED.statement, title: "کنگرهٔ ۱۲" } };
    expect(seen(quotation(dated, { language: "fa", digits: "latin" }))).toContain(
      "«کنگرهٔ ۱۲»، اطلاعیه، برلین، 23 دی 1396 (13 ژانویهٔ 2018)، بند 2.\n",
    );
    expect(seen(quotation(dated, { language: "en", digits: "persian" }))).toContain("۲۳ Dey ۱۳۹۶");
    for (const form of FORMS) {
      if (form === "plain") continue;
      expect(cite(dated, form, { language: "fa", digits: "latin" })).toBe(cite(dated, form, PERSIAN));
    }
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
    expect(seen(cite(DATED, form, PERSIAN)).replace(/(?<=:~:text=).*/, "")).toBe(expected);
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
    expect(seen(cite(INFERRED, form, PERSIAN))).toBe(expected);
  });
});

test("a text that a machine has read is cited as one: its words may not be the paper's", () => {
  const citable = { ...DATED, statement: { ...DATED.statement, machineRead: { confidence: 87 } } };
  expect(seen(cite(citable, "plain", PERSIAN))).toContain("بند ۲، [متن را ماشین از تصویر خوانده است].");
  expect(seen(cite(citable, "plain", ENGLISH))).toContain("[text read by machine from a picture].");
  expect(cite(citable, "apaReference", ENGLISH)).toContain(", text read by machine].");
  for (const form of ["chicagoNote", "chicagoBibliography"] as const)
    expect(cite(citable, form, ENGLISH)).toMatch(/[,.] text read by machine[,.]/i);
  for (const form of ["bibtex", "ris", "csl"] as const)
    expect(cite(citable, form, ENGLISH)).toMatch(/read by machine from a picture \(87 \\?% sure\)/);
});

test("every form names the issuer and the year", () => {
  for (const form of FORMS) {
    expect(cite(DATED, form, ENGLISH)).toContain("جمعی از کارگران");
    expect(cite(DATED, form, ENGLISH)).toContain("2018");
  }
});

test("among Latin words, a direction mark separates Persian words from a number", () => {
  for (const form of ["plain", "apaReference", "apaInText", "chicagoNote", "chicagoBibliography"] as const) {
    expect(cite(DATED, form, ENGLISH).replace(/:~:text=.*/, "")).not.toMatch(/\p{Script=Arabic}[^\p{L}\u200E]*\d/u);
  }
});

test("among Latin words, a closing mark stays with its Persian words", () => {
  for (const form of ["plain", "apaReference", "chicagoNote", "chicagoBibliography"] as const)
    expect(cite(INFERRED, form, ENGLISH)).toContain("آزادشان کنید!\u200F\u200E");
});

test("formats for programs contain no invisible characters", () => {
  for (const form of ["bibtex", "ris", "csl"] as const)
    for (const citable of [DATED, INFERRED]) expect(cite(citable, form, ENGLISH)).not.toMatch(/\p{Bidi_Control}/u);
});
