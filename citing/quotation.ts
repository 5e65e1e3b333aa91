import { withEllipses } from "../archive/text/with-ellipses";
import type { Citable } from "./citable";
import type { CitingStyle } from "./citing-style";
import { oneLine } from "./field-text";
import type { Flavours } from "./flavours";
import { escapeHtml } from "./html";
import { plain } from "./plain";
import { sourceParagraph } from "./source-paragraph";

/** The excerpt's words in guillemets, with an ellipsis where they break off, and the plain citation below. */
export function quotation(citable: Citable, style: CitingStyle): Flavours {
  const words = citable.excerpt && `«${oneLine(withEllipses(citable.excerpt))}»`;
  const quoted = words && `<blockquote dir="rtl" lang="fa"><p>${escapeHtml(words)}</p></blockquote>`;
  return {
    text: `${words ? `${words}\n` : ""}${plain(citable, style)}`,
    html: `${quoted ?? ""}${sourceParagraph(citable, style)}`,
  };
}
