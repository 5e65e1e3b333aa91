import type { NamedDate } from "../../persian/date-in-text";
import type { Hit } from "../types";
import { hitOf } from "./hit";
import { isOfDate } from "./is-of-date";
import type { View } from "./view";

/** Above quotations, whose scores end at 2 and a little. */
const SCORE = 3;

/** Puts the statements of a date before all others, whether or not they print it. */
export function firstOfDate(date: NamedDate | undefined, hits: readonly Hit[], views: readonly View[]): Hit[] {
  if (!date) return [...hits];
  const ofDate = views
    .filter(({ statement }) => isOfDate(statement.date, date))
    .map((view) => {
      const found = hits.find(({ statement }) => statement.id === view.statement.id);
      const [start = 0, end = 0] = view.passages[0] ?? [];
      const traced = { trace: "related", coverage: 0, range: [start, end], marks: [], alignment: [] } as const;
      return found ? { ...found, score: SCORE } : hitOf(view, traced, SCORE);
    });
  const ids = new Set(ofDate.map(({ statement }) => statement.id));
  return [...ofDate, ...hits.filter(({ statement }) => !ids.has(statement.id))];
}
