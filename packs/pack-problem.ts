/**
 * Why a pack is not taken:
 * - `version`: made by a newer version of the extension, whose packs this one does not know;
 * - `damaged`: no ZIP that can be read, or a description that is none;
 * - `missing`: files that it names are not in it;
 * - `extra`: files are in it that it does not name;
 * - `altered`: a file is not what its SHA-256 says;
 * - `forged`: the signature is not one of the key that it names;
 * - `content`: a line of a part is no statement, or stands where it does not belong;
 * - `bomb`: unpacks to far more than it says;
 * - `unsafe-path`: a path in it leads out of it;
 * - `too-large`: more than a part, or a pack, may be.
 */
export const PACK_REASONS = [
  "version",
  "damaged",
  "missing",
  "extra",
  "altered",
  "forged",
  "content",
  "bomb",
  "unsafe-path",
  "too-large",
] as const;

export type PackReason = (typeof PACK_REASONS)[number];

/** A pack is not taken. `locales/` has a sentence for each reason, into which `what` is put. */
export class PackProblem extends Error {
  constructor(
    readonly reason: PackReason,
    /** Names of files of the pack, a place in one (`data/documents/0a.jsonl:3`), or a version. */
    readonly what: string,
  ) {
    super(`A pack is not taken: ${reason}: ${what}.`);
    this.name = "PackProblem";
  }
}
