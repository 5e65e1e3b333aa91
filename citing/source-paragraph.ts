import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";
import { escapeHtml, linkTo } from "./html";
import { named } from "./plain";
import { readableAddress } from "./readable-address";
import { sourceAddress } from "./source-address";

/** The plain citation as a paragraph of HTML, its address a link to the words. */
export function sourceParagraph(citable: Citable, style: CitingStyle): string {
  const address = sourceAddress(citable);
  const link = address && `<br>${linkTo(address, readableAddress(address))}`;
  const { language } = style;
  return `<p dir="${language === "fa" ? "rtl" : "ltr"}" lang="${language}">${escapeHtml(named(citable, style))}.${link}</p>`;
}
