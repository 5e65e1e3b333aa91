type Work = (...args: never[]) => unknown;

/** The text of a call with these values, for a document to run. */
export function callOf(work: Work, args: readonly unknown[]): string {
  return callWith(work, args.map((arg) => JSON.stringify(arg) ?? "undefined").join(", "));
}

/**
 * The text of a call with what these expressions mean in the document. tsx has functions named by a helper of its
 * own, which the document does not have: it is given one that does nothing.
 */
export function callWith(work: Work, expressions: string): string {
  return `((__name) => (${work})(${expressions}))((each) => each)`;
}
