import { foldText } from "../../../persian/fold";

/** Letters and digits with one space between words, folded: what differs otherwise is no error of reading. */
const plain = (text: string): string =>
  foldText(text)
    .replace(/\u200c/g, "")
    .replace(/[\p{P}\p{S}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** Characters to put in, leave out or exchange (Levenshtein) to make the truth of what was read, for each of the truth's. */
export function characterErrors(read: string, truth: string): number {
  const [from, to] = [plain(read), plain(truth)];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let by = 1; by <= to.length; by++) {
      const other = from[at - 1] === to[by - 1] ? 0 : 1;
      next.push(Math.min((row[by] ?? 0) + 1, (next[by - 1] ?? 0) + 1, (row[by - 1] ?? 0) + other));
    }
    row = next;
  }
  return (row[to.length] ?? 0) / to.length;
}
