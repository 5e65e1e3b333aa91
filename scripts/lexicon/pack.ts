import { BLOCK, encodeClass, encodeWord, MOST_SHARED } from "../../persian/lexicon-code";

/** Packs words with their classes as `persian/lexicon` reads them: sorted, front-coded, in blocks of a line each. */
export function pack(words: ReadonlyMap<string, number>): string {
  const coded = [...words].map(([word, bits]) => [encodeWord(word) as string, bits] as const);
  coded.sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [];
  for (let from = 0; from < coded.length; from += BLOCK) {
    let previous = "";
    let line = "";
    for (const [code, bits] of coded.slice(from, from + BLOCK)) {
      const shared = sharedLetters(previous, code);
      line += `${previous === "" ? "" : shared}${code.slice(shared)}${encodeClass(bits)}`;
      previous = code;
    }
    lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < MOST_SHARED && at < one.length && one[at] === other[at]) at++;
  return at;
}
