import type { Excerpt, Traced } from "../../archive/types";

/** A hit for programs; `--help` says what is in it. */
export function hitAsJson(id: string, score: number, traced: Traced, excerpt: Excerpt) {
  const { trace, coverage, range, marks, alignment } = traced;
  const changes = alignment.filter(({ kind }) => kind !== "same" && kind !== "respelled");
  return {
    id,
    score: rounded(score),
    trace,
    coverage: rounded(coverage),
    range,
    marks,
    excerpt: excerpt.text,
    changes: changes.map(({ kind, asked, text }) => ({ kind, asked, text })),
  };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
