import type { Statement } from "../../../archive/types";
import { randomFrom } from "../../../scripts/verdict/random";
import type { AlteredRow, AroundRow } from "../../bench/tell/tell-data";
import { ALTERATIONS } from "./alterations";
import { quotedSentence, quotedWords } from "./quoted-words";
import { SURROUNDINGS } from "./surroundings";

/** Rows of each kind. */
export const ROWS = 12;
/** So many runs of words are tried to find those that give an occasion: few have a name for their first word. */
const TRIES = 20_000;

/** Quotations of statements, each altered in one way; the same ones each time. */
export function alteredRows(sort: keyof typeof ALTERATIONS, statements: readonly Statement[]): AlteredRow[] {
  return Object.entries(ALTERATIONS[sort]).flatMap(([kind, alter]) => {
    const random = randomFrom(11);
    const rows: AlteredRow[] = [];
    for (let tried = 0; rows.length < ROWS && tried < TRIES; tried++) {
      const { source, original, words } = quotedWords(random, statements);
      const altered = alter(words, random);
      if (!altered) continue;
      const { truth, how } = altered;
      rows.push({
        id: `${kind} ${rows.length + 1}`,
        kind,
        source,
        text: altered.words.join(" "),
        original,
        truth,
        how,
      });
    }
    if (rows.length < ROWS) throw new Error(`“${kind}” finds ${rows.length} occasions of ${ROWS} in the statements.`);
    return rows;
  });
}

/** Sentences of statements among words of others; the same ones each time. */
export function aroundRows(statements: readonly Statement[]): AroundRow[] {
  return Object.entries(SURROUNDINGS).flatMap(([kind, surround]) => {
    const random = randomFrom(12);
    return Array.from({ length: ROWS }, (_, at): AroundRow => {
      const { source, original: said } = quotedSentence(random, statements);
      const own = statements.find(({ id }) => id === source) as Statement;
      const others = statements.filter(({ id }) => id !== source);
      return { id: `${kind} ${at + 1}`, kind, source, text: surround(said, random, own, others), said };
    });
  });
}
