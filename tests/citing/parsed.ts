import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

/** An item as another program understands it, whatever form it came in. */
export interface ParsedItem {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { literal?: string; family?: string; given?: string; suffix?: string }[];
  readonly issued: { "date-parts": readonly (readonly number[])[]; circa?: boolean };
  readonly URL?: string;
  readonly note?: string;
  readonly annote?: string;
}

/** Reads a file of citations as citation-js does, a program that is not ours. */
export const parsed = (text: string, format: "@bibtex/text" | "@ris/file" | "@csl/object" | "@else/json") => {
  return new Cite(text, { forceType: format }).data as readonly ParsedItem[];
};

/** The same item written by a citation processor after its own style sheet. */
export const renderedByApa = (csl: string): string =>
  new Cite(JSON.parse(csl)).format("bibliography", { format: "text", template: "apa", lang: "en-US" });
