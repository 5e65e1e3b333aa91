import { Library } from "../../../archive/library";
import { StoredArchive } from "../../../archive/segments/stored-archive";
import type { Hit } from "../../../archive/types";
import { segmentsOf } from "../../archive/segments/in-memory";
import { statementOf } from "../archive/rows";
import type { Found } from "./answer";
import type { QueryRow } from "./bench-data";
import { type Engine, type EngineRun, MOST_HITS } from "./engine";

const OWN = { id: "benchone", name: "bench" };

/** Of several segments, as a large archive is. */
const PER_SEGMENT = 4000;

/** The same engine over an archive as the user's own are kept: read segment by segment, here from memory. */
export const stored: Engine = {
  name: "Bayaniyab, own archive",
  most: Number.POSITIVE_INFINITY,
  run: async (passages, queries): Promise<EngineRun> => {
    const started = performance.now();
    const segments = segmentsOf(passages.map(statementOf), PER_SEGMENT);
    const buildMs = performance.now() - started;
    const library = new Library([new StoredArchive(segments, OWN)]);
    const answers: EngineRun["answers"][number][] = [];
    for (const row of queries) {
      const asked = performance.now();
      const { hits } = await library.lookup(row.text, { for: waysOf(row), limit: MOST_HITS });
      const ms = performance.now() - asked;
      answers.push({ found: hits.map(foundOf), ms });
    }
    return { answers, buildMs, indexBytes: null };
  },
};

/** A quotation is marked on a page, a question typed. */
const waysOf = (row: QueryRow) => ("level" in row ? "selection" : "search");

function foundOf({ statement: { id }, score, trace, coverage, range }: Hit): Found {
  return { id: id.slice(OWN.id.length + 1), score, trace, coverage, range };
}
