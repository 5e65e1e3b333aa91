import type { Parting } from "../../persian/partings";
import { QUOTE, STOP } from "../../persian/partings";
import type { WrittenWord } from "../../persian/written-words";
import { PARTED, PARTED_ALIKE } from "./scores";

/** What a gap costs at the border before each word asked, and after the last. */
export function partedOf(
  asked: readonly WrittenWord[],
  text: readonly WrittenWord[],
  keys: { readonly asked: Int32Array; readonly text: Int32Array },
): Float32Array {
  const costs = new Float32Array(asked.length + 1);
  let alike: Set<string> | undefined;
  asked.forEach(({ before }, i) => {
    if (i === 0 || before < STOP) {
      costs[i] = i === 0 ? 0 : (PARTED[before] as number);
      return;
    }
    alike ??= partingsOf(text, keys.text);
    const kind = before >= QUOTE ? QUOTE : STOP;
    const isAlike = alike.has(`${kind}>${keys.asked[i]}`) || alike.has(`${kind}<${keys.asked[i - 1]}`);
    costs[i] = isAlike ? PARTED_ALIKE : (PARTED[before] as number);
  });
  return costs;
}

/** Beside which words a text is parted. */
function partingsOf(text: readonly WrittenWord[], keys: Int32Array): Set<string> {
  const found = new Set<string>();
  text.forEach(({ before }, j) => {
    if (before < STOP) return;
    for (const kind of before >= QUOTE ? [QUOTE, STOP] : [STOP]) {
      found.add(`${kind}>${keys[j]}`);
      if (j > 0) found.add(`${kind}<${keys[j - 1]}`);
    }
  });
  return found;
}

/** What a parting costs beside a changed word where the other side has none, or a weaker one. */
export function unlike(own: Parting, other: Parting): number {
  if (own >= QUOTE && other < QUOTE) return PARTED[QUOTE] as number;
  if (own >= STOP !== other >= STOP) return (PARTED[STOP] as number) / 2;
  return 0;
}
