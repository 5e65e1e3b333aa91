/**
 * Why an archive of the reader's own could not be kept or read:
 * - `full`: the browser gives no more room; nothing of what was to be kept is there;
 * - `blocked`: another page of an older version of the extension holds the store and does not let go;
 * - `newer`: the store was written by a newer version of the extension than this;
 * - `gone`: there is no archive of this id;
 * - `outdated`: its index was compiled under another version of the rules, and must be compiled again;
 * - `damaged`: a part of it is missing, or is not what was written;
 * - `failed`: the browser refused for a reason of its own.
 */
export type KeptReason = "full" | "blocked" | "newer" | "gone" | "outdated" | "damaged" | "failed";

/** An archive of the reader's own could not be kept or read. `locales/` has a sentence for each reason. */
export class KeptProblem extends Error {
  constructor(
    readonly reason: KeptReason,
    options?: ErrorOptions,
  ) {
    super(`An own archive could not be kept or read: ${reason}.`, options);
    this.name = "KeptProblem";
  }
}

const REASONS: Readonly<Record<string, KeptReason>> = { QuotaExceededError: "full", VersionError: "newer" };

/** What went wrong, by the name that the browser gives it. */
export function problemOf(error: unknown): KeptProblem {
  if (error instanceof KeptProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return new KeptProblem(REASONS[name] ?? "failed", { cause: error });
}
