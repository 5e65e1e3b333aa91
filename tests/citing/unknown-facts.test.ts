import { describe, expect, it } from "vitest";
import { OF_NO_KIND, UNDATED } from "../../archive/unknown-facts";
import type { Citable } from "../../citing/citable";
import { cite, FORMS } from "../../citing/forms";

const TITLE = "سخن باغداران";
const statement = { id: "abcd1234/0123", title: TITLE, issuer: "", kind: OF_NO_KIND, date: UNDATED };
const citable = { statement } as unknown as Citable;
const ENGLISH = { language: "en", digits: "latin" } as const;
const PERSIAN = { language: "fa", digits: "persian" } as const;

/** Nothing stands where something would have stood that is not known. */
const GAPS = /\(\)|, [,.]|\[\]|^[.,]|undefined|NaN|\b0\b|\{\}/mu;

describe("a document of which no issuer, kind or date is known", () => {
  it.each(FORMS)("is cited by what is known of it: %s", (form) => {
    for (const style of [ENGLISH, PERSIAN]) {
      const cited = cite(citable, form, style);
      expect(cited).toContain(TITLE);
      expect(cited).not.toMatch(GAPS);
    }
  });

  it("says where a date is asked for that there is none", () => {
    expect(cite(citable, "apaReference", ENGLISH)).toContain("[Document]. (n.d.).");
    expect(cite(citable, "apaInText", ENGLISH)).toContain("n.d.");
    expect(cite(citable, "chicagoNote", ENGLISH)).toContain("document, n.d.");
    expect(cite(citable, "plain", ENGLISH)).toMatch(/, document\.$/);
    expect(cite(citable, "plain", PERSIAN)).toMatch(/، سند\.$/);
  });

  it("has no field for what is not known in forms for programs", () => {
    expect(cite(citable, "bibtex", ENGLISH)).not.toMatch(/author|year|note/);
    expect(cite(citable, "ris", ENGLISH)).not.toMatch(/^(AU|PY|DA|N1)/mu);
    const [item] = JSON.parse(cite(citable, "csl", ENGLISH)) as [object];
    expect(item).not.toHaveProperty("author");
    expect(item).not.toHaveProperty("issued");
  });
});
