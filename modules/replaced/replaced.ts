/** What stands in a library's code, and what takes its place. */
export type Replacements = readonly (readonly [what: string, by: string])[];

/**
 * A library's code with each of these replaced wherever it stands.
 * @throws {Error} naming the library and the first that it has no longer: a new version has to be read again
 */
export function replaced(code: string, replacements: Replacements, library: string): string {
  let own = code;
  for (const [what, by] of replacements) {
    if (!own.includes(what)) throw new Error(`${library} has changed, and has no longer: ${what}`);
    own = own.replaceAll(what, by);
  }
  return own;
}
