import { apaInText, apaReference } from "./apa";
import { bibtex } from "./bibtex";
import { chicagoBibliography, chicagoNote } from "./chicago";
import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";
import { cslJson } from "./csl-json";
import { plain } from "./plain";
import { ris } from "./ris";

/** The forms a citation can have, in the order in which they are offered. */
export const FORMS = [
  "plain",
  "apaReference",
  "apaInText",
  "chicagoNote",
  "chicagoBibliography",
  "bibtex",
  "ris",
  "csl",
] as const;
export type Form = (typeof FORMS)[number];

/** Writes one citation. `style` is that of the plain form; the others have their own. */
export function cite(citable: Citable, form: Form, style: CitingStyle): string {
  switch (form) {
    case "plain":
      return plain(citable, style);
    case "apaReference":
      return apaReference(citable);
    case "apaInText":
      return apaInText(citable);
    case "chicagoNote":
      return chicagoNote(citable);
    case "chicagoBibliography":
      return chicagoBibliography(citable);
    case "bibtex":
      return bibtex([citable]);
    case "ris":
      return ris([citable]);
    case "csl":
      return cslJson([citable]);
  }
}
