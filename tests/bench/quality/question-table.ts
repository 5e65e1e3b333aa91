import type { Measured } from "./measured";
import { questionScores } from "./question-scores";
import { cellOf, type Table } from "./table";

export function questionTable(all: readonly Measured[]): Table {
  const figures = ["MRR@10", "recall@10", "nDCG@10"];
  return {
    title: "Questions: the passage that answers",
    note: "",
    columns: [...figures, ...figures.map((name) => `${name}, respelled`)],
    rows: all.map(({ engine, questions, respelled }) => ({
      name: engine.name,
      cells: [questions, respelled].flatMap((answers) => {
        const { mrr, recall, ndcg } = questionScores(answers);
        return [mrr, recall, ndcg].map(cellOf);
      }),
    })),
  };
}
