/** The text of a call, for a document to run. */
export function callOf(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${work})(...${JSON.stringify(args)})`;
}
