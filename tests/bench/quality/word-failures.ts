import type { LemmaRow, WordPair } from "./bench-data";
import { isVerb, keyOf } from "./paice";
import { isRightPair } from "./pair-scores";
import type { Worded } from "./word-tables";

/** Word pairs that come out wrong, by kind, with the terms of both sides. */
export function pairFailures({ terms }: Worded, pairs: readonly WordPair[], most: number): string[] {
  const byKind = new Map<string, WordPair[]>();
  for (const pair of pairs.filter((pair) => !isRightPair(terms, pair))) {
    const kind = `${pair.same ? "should meet" : "should stay apart"}, ${pair.kind}, ${pair.strength}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), pair]);
  }
  return [...byKind].flatMap(([kind, wrong]) => [
    `${kind}: ${wrong.length} wrong`,
    ...wrong.slice(0, most).map(({ a, b }) => `  ${a} [${terms(a).join("، ")}] ~ ${b} [${terms(b).join("، ")}]`),
  ]);
}

/** Lemmas whose forms fall apart, and terms under which forms of several lemmas fall together; the largest first. */
export function lemmaFailures({ terms }: Worded, lemmas: readonly LemmaRow[], most: number): string[] {
  const of = (name: string, rows: readonly LemmaRow[]): string[] => [
    `${name}: lemmas that fall apart`,
    ...largestGroups(
      rows,
      ({ lemma }) => lemma,
      (row) => keyOf(terms(row.form)),
      most,
    ),
    `${name}: lemmas that fall together`,
    ...largestGroups(
      rows,
      (row) => keyOf(terms(row.form)),
      ({ lemma }) => lemma,
      most,
    ),
  ];
  return [
    ...of(
      "Nouns, adjectives and names",
      lemmas.filter((row) => !isVerb(row)),
    ),
    ...of("Verbs", lemmas.filter(isVerb)),
  ];
}

function largestGroups(
  rows: readonly LemmaRow[],
  groupOf: (row: LemmaRow) => string,
  partOf: (row: LemmaRow) => string,
  most: number,
): string[] {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const row of rows) {
    const parts = groups.get(groupOf(row)) ?? new Map<string, Set<string>>();
    groups.set(groupOf(row), parts.set(partOf(row), (parts.get(partOf(row)) ?? new Set()).add(row.form)));
  }
  const split = [...groups].filter(([, parts]) => parts.size > 1).sort(([, a], [, b]) => b.size - a.size);
  return split.slice(0, most).map(([group, parts]) => {
    const shown = [...parts].map(([part, forms]) => `${part.replaceAll("\n", "+")} (${[...forms].join("، ")})`);
    return `  ${group.replaceAll("\n", "+")}: ${shown.join(" | ")}`;
  });
}
