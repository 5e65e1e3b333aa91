import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Range, Trace } from "../../../archive/types";
import type { Found } from "./answer";
import type { QueryRow } from "./bench-data";
import { type Engine, type EngineRun, MOST_HITS } from "./engine";
import { runScript } from "./node-script";
import { ourIndex } from "./our-index";

/** A line of `npm run lookup -- --json`. */
interface LookupLine {
  readonly id: string;
  readonly ms: number;
  readonly hits: readonly {
    readonly id: string;
    readonly score: number;
    readonly trace: Trace;
    readonly coverage: number;
    readonly range: Range;
  }[];
}

type Answers = EngineRun["answers"];

const asJsonLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

/** Looks all queries up through the command line, as anyone would. */
async function lookUp(archive: string, file: string, queries: readonly QueryRow[]): Promise<Answers> {
  const found = new Map<string, { found: Found[]; ms: number }>();
  const { code, said } = await runScript(
    "scripts/lookup.ts",
    ["--archive", archive, "--queries", file, "--json", "--limit", String(MOST_HITS)],
    (line) => {
      const { id, ms, hits } = JSON.parse(line) as LookupLine;
      const kept = hits.map(({ id, score, trace, coverage, range }) => ({ id, score, trace, coverage, range }));
      found.set(id, { found: kept, ms });
    },
  );
  return queries.map((_, at) => {
    const answer = found.get(String(at));
    if (answer) return answer;
    throw new Error(
      `scripts/lookup.ts answered ${found.size} of ${queries.length} queries and ended with ${code}. ${said}`,
    );
  });
}

/** The terms that `npm run terms` reduces each text to; a text is one line. */
async function terms(texts: readonly string[]): Promise<string[][]> {
  const all: string[][] = [];
  const input = texts.map((text) => `${text.replace(/\s*\n\s*/g, " ")}\n`).join("");
  const { code, said } = await runScript("scripts/terms.ts", [], (line) => all.push(JSON.parse(line)), input);
  if (all.length === texts.length) return all;
  throw new Error(`scripts/terms.ts answered ${all.length} of ${texts.length} lines and ended with ${code}. ${said}`);
}

/** This project. */
export const ours: Engine = {
  name: "Bayaniyab",
  most: Number.POSITIVE_INFINITY,
  run: async (passages, queries) => {
    const folder = mkdtempSync(join(tmpdir(), "bayaniyab-bench-"));
    try {
      const [archive, file] = [join(folder, "archive.jsonl"), join(folder, "queries.jsonl")];
      writeFileSync(archive, asJsonLines(passages));
      writeFileSync(file, asJsonLines(queries.map(({ text }, at) => ({ id: String(at), text }))));
      const answers = await lookUp(archive, file, queries);
      const index = ourIndex(passages);
      return { answers, buildMs: index.ms, indexBytes: index.bytes };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  terms,
};
