import { BROKEN_PLURALS } from "../../assets/lexicon/broken-plurals";
import * as own from "../../assets/lexicon/own-words";
import { SPELLINGS } from "../../assets/lexicon/spellings";
import { STOP_WORDS } from "../../assets/lexicon/stop-words";
import { PREFIXED_VERBS, VERBS } from "../../assets/lexicon/verbs";
import { foldText } from "../../persian/fold";

/** The lists written by hand, as persian/ reads them: folded, and parted by one space, or one line end where a line means something. */
export function tables(): Record<string, string> {
  return {
    VERBS: list(VERBS),
    PREFIXED_VERBS: lines(PREFIXED_VERBS).join("\n"),
    SPELLINGS: variants()
      .map(([other, one]) => `${other}#${one}`)
      .join(" "),
    BROKEN_PLURALS: lines(BROKEN_PLURALS)
      .map((line) => line.split(" ").map(respelled).join(" "))
      .join("\n"),
    STOP_WORDS: list(STOP_WORDS),
    ...Object.fromEntries(Object.entries(own).map(([name, words]) => [name, list(words)])),
  };
}

/** Folded words, which one space parts. */
export const list = (words: string) => foldText(words).trim().split(/\s+/).join(" ");
const lines = (words: string) =>
  words
    .trim()
    .split("\n")
    .map((line) => list(line.replace(":", " ")));

/** Long beginnings before those that they begin with. */
function variants(): (readonly [other: string, one: string])[] {
  return SPELLINGS.trim()
    .split("\n")
    .flatMap((line) => {
      const [one, ...others] = line.trim().split(/\s+/).map(foldText) as [string, ...string[]];
      return others.filter((other) => other !== one).map((other) => [other, one] as const);
    })
    .sort(([a], [b]) => b.length - a.length);
}

/** As persian/spelling does it, which reads what is made here. */
function respelled(word: string): string {
  const plain = word.replace(/(?<=.[اویه])ء/gu, "");
  const [other, one] = variants().find(([other]) => plain.startsWith(other)) ?? ["", ""];
  return one + plain.slice(other.length);
}
