import { expect, test } from "vitest";
import type { Citable } from "../../citing/citable";
import { ENGLISH } from "../../citing/citing-style";
import { correctionNote } from "../../citing/correction";
import { csv } from "../../citing/csv";
import { cite, FORMS } from "../../citing/forms";
import { markdown } from "../../citing/markdown";
import { quotation } from "../../citing/quotation";
import { DATED, PERSIAN, TABLE_WORDS } from "./citables";

/** Everything that turns the order of letters around, from here on or up to its end. */
const CONTROLS = Array.from("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
const FIELDS = ["title", "issuer", "place"] as const;

const written = (citable: Citable): Record<string, string> => {
  const list = { query: null, rows: [{ ...citable, relation: null }] };
  const differences = [{ kind: "added" as const, asked: citable.statement.title, text: null }];
  return {
    ...Object.fromEntries(FORMS.map((form) => [form, cite(citable, form, PERSIAN)])),
    "plain in English": cite(citable, "plain", ENGLISH),
    quotation: quotation(citable, PERSIAN).text,
    correction: correctionNote({ written: citable.statement.title, citable, differences }, PERSIAN).text,
    csv: csv(list, TABLE_WORDS),
    markdown: markdown(list, "فهرست", PERSIAN),
  };
};

test.each(FIELDS)(
  "no control of direction in the %s turns the date of a citation around",
  { tags: ["P50"] },
  (field) => {
    for (const control of CONTROLS) {
      const value = `${DATED.statement[field]} ${control}دروغ`;
      const forms = written({ ...DATED, statement: { ...DATED.statement, [field]: value } });
      for (const [form, text] of Object.entries(forms)) {
        expect(text, form).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        if (text.includes("دروغ")) expect(text, form).toMatch(/U\\?\+20[26][0-9A-E]/);
      }
    }
  },
);

test("marks of Persian orthography are left as they are", () => {
  const title = "می\u200Cخواهیم\u200F (الف)\u200E";
  expect(cite({ ...DATED, statement: { ...DATED.statement, title } }, "csl", PERSIAN)).toContain(title);
});
