import type { Measured } from "./measured";
import { questionScores } from "./question-scores";
import { cellOf, type Table } from "./table";

type Answers = Pick<Measured, "questions" | "respelled">;

/** Where other engines were asked fewer, ours is given on the same questions too: samples differ in how hard they are. */
export function questionTable(all: readonly Measured[]): Table {
  const figures = ["MRR@10", "recall@10", "nDCG@10"];
  const [ours, ...others] = all;
  const fewest = others.reduce(
    (few, next) => (next.questions.length < few.questions.length ? next : few),
    ours as Measured,
  );
  const isFewer = ours !== undefined && fewest.questions.length < ours.questions.length;
  return {
    title: "Questions: the passage that answers",
    note: "",
    columns: [...figures, ...figures.map((name) => `${name}, respelled`)],
    rows: [
      ...(ours ? [rowOf(ours.engine.name, ours)] : []),
      ...(isFewer ? [rowOf(`${ours.engine.name}, on the fewest`, sharedWith(ours, fewest))] : []),
      ...others.map((measured) => rowOf(measured.engine.name, measured)),
    ],
  };
}

/** The answers of one engine to the questions that another was asked. */
function sharedWith(measured: Answers, fewer: Answers): Answers {
  const shared = (part: keyof Answers) => {
    const asked = new Set(fewer[part].map(({ row }) => row.id));
    return measured[part].filter(({ row }) => asked.has(row.id));
  };
  return { questions: shared("questions"), respelled: shared("respelled") };
}

function rowOf(name: string, { questions, respelled }: Answers) {
  const cells = [questions, respelled].flatMap((answers) => {
    const { mrr, recall, ndcg } = questionScores(answers);
    return [mrr, recall, ndcg].map(cellOf);
  });
  return { name, cells };
}
