import type { Answered } from "./answer";
import type { PassageRow, QueryRow, QuoteRow } from "./bench-data";
import type { Engine } from "./engine";
import type { Measured, Queries } from "./measured";
import { sample } from "./sample";

/**
 * Asks an engine everything in one go, over one index.
 * @param most how many queries of one level at most, whatever the engine's speed
 */
export async function measure(
  engine: Engine,
  passages: readonly PassageRow[],
  queries: Queries,
  most: number,
): Promise<Measured> {
  const bound = Math.min(most, engine.most);
  const asked = {
    quotes: byLevel(queries.quotes, bound),
    hard: byLevel(queries.hard, bound),
    questions: sample(queries.questions, bound),
    respelled: sample(queries.respelled, bound),
  };
  const all: QueryRow[] = [...asked.quotes, ...asked.hard, ...asked.questions, ...asked.respelled];
  const { answers, buildMs, indexBytes } = await engine.run(passages, all);
  let from = 0;
  const take = <Row extends QueryRow>(rows: readonly Row[]): Answered<Row>[] =>
    rows.map((row) => ({ row, ...(answers[from++] ?? { found: [], ms: Number.NaN }) }));
  return {
    engine,
    quotes: take(asked.quotes),
    hard: take(asked.hard),
    questions: take(asked.questions),
    respelled: take(asked.respelled),
    buildMs,
    indexBytes,
  };
}

/** Texts that no passage says are sampled within each noise, as they are judged. */
function byLevel(rows: readonly QuoteRow[], most: number): QuoteRow[] {
  const groups = new Map<string, QuoteRow[]>();
  for (const row of rows) {
    const key = row.level === "none" ? `none ${row.noise}` : row.level;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => sample(group, most));
}
