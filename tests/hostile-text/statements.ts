import type { Statement } from "../../archive/types";
import { statements as bundled } from "../archive/bundled";
import { PAYLOADS } from "./payloads";

/** So many statements say the same sentence: a card of all of them is one lookup. */
const TOGETHER = 15;
/** Words of each sentence. */
const LENGTH = 12;

/** Words of Persian, each once, in an order that no statement has. */
const WORDS = [...new Set(bundled.flatMap(({ text }) => text.match(/[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{4,}/g) ?? []))]
  .map((word, at) => ({ word, rank: (at * 7919) % 10_007 }))
  .sort((one, other) => one.rank - other.rank)
  .map(({ word }) => word);

const GROUPS = Math.ceil(PAYLOADS.length / TOGETHER);

/** What the statements say, some and then the next, that no other says: words in a row, which mean nothing. */
export const SENTENCES: readonly string[] = Array.from({ length: GROUPS }, (_, group) =>
  WORDS.slice(group * LENGTH, (group + 1) * LENGTH).join(" "),
);

/** A statement for each payload, which stands in all its fields and in its text, amid words of the sentence that it says. */
export const HOSTILE: readonly Statement[] = PAYLOADS.map((payload, at) => {
  const sentence = SENTENCES[Math.floor(at / TOGETHER)] as string;
  const date = (bundled[0] as Statement).date;
  return {
    id: `hostile-${at}`,
    title: payload,
    issuer: payload,
    kind: (["statement", "announcement", "message", "call"] as const)[at % 4] ?? "call",
    date: { ...date, printed: payload, inferred: true, basis: payload },
    place: payload,
    source: payload,
    file: payload,
    letters: "",
    removed: [{ what: payload, why: payload, at: 0 }],
    text: `${payload.trim()} ${sentence}. ${payload}\n\n${payload.trim()}`.trim(),
  };
});
