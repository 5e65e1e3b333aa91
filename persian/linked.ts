/** Verbs that و links with another to one noun, and the second of them with its endings: گفت و گو is گفتگو. */
const LINKED: ReadonlyMap<string, RegExp> = new Map([
  ["گفت", /^گو(?:ی|یی|ها.*)?$/],
  ["جست", /^جو(?:ی|یی|ها.*)?$/],
  ["شست", /^شو(?:ی|یی|ها.*)?$/],
]);

/** May a word begin such a noun? */
export function beginsLinked(word: string): boolean {
  return LINKED.has(word);
}

/** Do three words make such a noun? */
export function isLinked(first: string, second: string | undefined, third: string | undefined): boolean {
  return second === "و" && third !== undefined && (LINKED.get(first)?.test(third) ?? false);
}
