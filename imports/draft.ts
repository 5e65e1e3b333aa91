import { isPersian } from "../persian/is-persian";
import { clean } from "./cleaning/clean";
import { scanOf } from "./pictures/scan-of";
import type { FileOrder } from "./proposals/date";
import { dateInName, dateInText, dateSaid } from "./proposals/date";
import { issuerOf } from "./proposals/issuer";
import { kindOf } from "./proposals/kind";
import type { RawDocument } from "./proposals/raw-document";
import { nameOf, titleOf } from "./proposals/title";
import type { Reason } from "./reasons";
import type { Draft } from "./types";

/** Where a document is from. */
export interface Origin {
  readonly path: string;
  /** The file is this one document, so that its name says something of it. */
  readonly isWhole: boolean;
  readonly order?: FileOrder;
}

/** In UTF-16 units. */
const LONGEST_ADDRESS = 2000;

/** A document cleaned, with all that can be proposed of it; or why it is none. */
export function draftOf(raw: RawDocument, { path, isWhole, order }: Origin): Draft | Reason {
  const { text, removed } = clean(raw.lines);
  if (text === "") return "empty";
  if (!isPersian(text)) return "no-persian";
  const paragraphs = text.split("\n\n");
  const title = titleOf(raw.title, paragraphs, isWhole ? path : undefined);
  const issuer = issuerOf(raw.issuer, title.value, paragraphs);
  const kind = kindOf(raw.kind, title.value);
  const said = raw.date && dateSaid(raw.date, order);
  const date = said ?? dateInText(paragraphs) ?? (isWhole ? dateInName(nameOf(path)) : undefined);
  return {
    path,
    part: raw.part,
    title,
    ...(issuer && { issuer }),
    ...(kind && { kind }),
    ...(date && { date }),
    ...(raw.source !== undefined && isAddress(raw.source) && { source: raw.source.trim() }),
    ...(raw.place?.trim() && { place: raw.place.trim() }),
    text,
    removed: raw.before?.text === text ? raw.before.removed : removed,
    ...(raw.encoding && { encoding: raw.encoding }),
    ...(raw.scan && {
      machineRead: { confidence: raw.scan.confidence },
      scan: scanOf(raw.lines, { text, removed }),
      pictures: raw.scan.pictures,
    }),
  };
}

const isAddress = (text: string) => text.length <= LONGEST_ADDRESS && /^\s*https?:\/\/[^\s<>"]+\s*$/.test(text);
