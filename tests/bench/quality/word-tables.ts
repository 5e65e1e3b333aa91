import type { LemmaRow, WordPair } from "./bench-data";
import type { Engine } from "./engine";
import { isVerb, paice, withoutSlips } from "./paice";
import { pairScores, type Terms } from "./pair-scores";
import { cellOf, type Table } from "./table";

/** An engine with the terms of every text of the word data. */
export interface Worded {
  readonly engine: Engine;
  readonly terms: Terms;
}

/** Asks the engines that can be asked for the terms of all texts at once. */
export async function wordedOf(
  engines: readonly Engine[],
  pairs: readonly WordPair[],
  lemmas: readonly LemmaRow[],
): Promise<Worded[]> {
  const texts = [...new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...lemmas.map(({ form }) => form)])];
  const asked = engines.map(async (engine) => {
    const all = await engine.terms?.(texts);
    if (!all) return null;
    const byText = new Map(texts.map((text, at) => [text, all[at] ?? []]));
    return { engine, terms: (text: string) => byText.get(text) ?? [] };
  });
  return (await Promise.all(asked)).filter((worded) => worded !== null);
}

export function pairTable(all: readonly Worded[], pairs: readonly WordPair[]): Table {
  return {
    title: "Word pairs",
    note: "A query finds a text when each of its terms is among the text's.",
    columns: ["must meet", "must stay apart", "had better meet"],
    rows: all.map(({ engine, terms }) => {
      const { same, different, soft } = pairScores(pairs, terms);
      return { name: engine.name, cells: [same, different, soft].map(cellOf) };
    }),
  };
}

export function paiceTable(all: readonly Worded[], lemmas: readonly LemmaRow[]): Table {
  const verbs = lemmas.filter(isVerb);
  const classes = [lemmas.filter((row) => !isVerb(row)), verbs, withoutSlips(verbs)];
  return {
    title: "Forms of one word (Paice): pairs missed, and pairs of other words met ×1e-5",
    note: "The treebank counts the forms of شدن to کردن; the last two columns set them apart.",
    columns: ["nouns missed", "nouns met", "verbs missed", "verbs met", "verbs missed, mended", "verbs met, mended"],
    rows: all.map(({ engine, terms }) => ({
      name: engine.name,
      cells: classes.flatMap((rows) => {
        const { under, over, pairs } = paice(rows, terms);
        return [`${under.toFixed(3)} of ${pairs}`, (over * 1e5).toFixed(2)];
      }),
    })),
  };
}
