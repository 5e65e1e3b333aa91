import type { Encoding } from "../../../imports/encodings/encoding";
import { readerOf } from "../../../imports/formats/reader-of";
import type { FileChoice, Outcome } from "../../../imports/types";
import type { SameAs, StagedFile } from "../staging/staged";

interface About {
  readonly number: number;
  readonly choice: FileChoice;
  /** In which its letters were read. */
  readonly encoding: Encoding | undefined;
  readonly documents: readonly number[];
  readonly near: readonly number[];
  readonly same: readonly SameAs[];
}

/** What the page is told of a file. */
export function fileOf(outcome: Exclude<Outcome, { state: "reading" }>, about: About): StagedFile {
  const { path, columns, picturePages = 0 } = outcome;
  const { number, choice, encoding, documents, near, same } = about;
  const isText = readerOf(outcome)?.isText ?? false;
  const own = {
    number,
    path,
    choice,
    isText,
    picturePages,
    ...(encoding && { encoding }),
    ...(columns && { columns }),
  };
  if (outcome.state !== "read") {
    const { state, reason, detail } = outcome;
    const nothing = { documents: [], near: [], same: [], leftOut: [], isDamaged: false };
    return { ...own, ...nothing, outcome: state, reason, ...(detail !== undefined && { detail }) };
  }
  const { leftOut = [], isDamaged = false, pages, holds } = outcome;
  const isNothing = documents.length === 0 && same.length === 0 && holds === undefined;
  return {
    ...own,
    outcome: "read",
    documents,
    near,
    same,
    leftOut,
    isDamaged,
    ...(pages && { pages }),
    ...(holds !== undefined && { holds }),
    ...(isNothing && leftOut[0] && { reason: leftOut[0].reason }),
  };
}
