import type { FoundFile } from "../types";
import { docx } from "./docx";
import { epub } from "./epub";
import { html } from "./html";
import { json } from "./json";
import { jsonLines } from "./json-lines";
import { markdown } from "./markdown";
import { mhtml } from "./mhtml";
import { odt } from "./odt";
import { jpeg2000, tiff } from "./packed-picture";
import { pdf } from "./pdf";
import { picture } from "./picture";
import { plainText } from "./plain-text";
import type { Reader } from "./reader";
import { table } from "./table";

const READERS: Readonly<Record<string, Reader>> = {
  txt: plainText,
  text: plainText,
  md: markdown,
  markdown: markdown,
  docx: docx,
  docm: docx,
  odt: odt,
  epub: epub,
  pdf: pdf,
  png: picture,
  jpg: picture,
  jpeg: picture,
  webp: picture,
  tif: tiff,
  tiff: tiff,
  jp2: jpeg2000,
  j2k: jpeg2000,
  jpf: jpeg2000,
  jpx: jpeg2000,
  mht: mhtml,
  mhtml: mhtml,
  html: html,
  htm: html,
  xhtml: html,
  json: json,
  jsonl: jsonLines,
  ndjson: jsonLines,
  csv: table,
  tsv: table,
  tab: table,
};

/** The reader of a file by the ending of its name; undefined where there is none. */
export const readerOf = ({ path }: Pick<FoundFile, "path">): Reader | undefined => READERS[endingOf(path)];

/** In lower case, without the dot; empty where a name has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 1 ? "" : name.slice(dot + 1).toLowerCase();
}
