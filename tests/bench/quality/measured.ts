import type { Answered } from "./answer";
import type { QueryRow, QuoteRow } from "./bench-data";
import type { Engine, EngineRun } from "./engine";

/** The parts of the data that an engine is asked, in rows. */
export interface Queries {
  readonly quotes: readonly QuoteRow[];
  readonly hard: readonly QuoteRow[];
  readonly questions: readonly QueryRow[];
  readonly respelled: readonly QueryRow[];
}

/** What an engine answered. */
export interface Measured {
  readonly engine: Engine;
  readonly quotes: readonly Answered<QuoteRow>[];
  readonly hard: readonly Answered<QuoteRow>[];
  readonly questions: readonly Answered[];
  readonly respelled: readonly Answered[];
  readonly buildMs: EngineRun["buildMs"];
  readonly indexBytes: EngineRun["indexBytes"];
}

/** Answers of one level, or of one noise among the texts that no passage says. */
export const ofLevel = (answers: readonly Answered<QuoteRow>[], level: string): Answered<QuoteRow>[] =>
  answers.filter(({ row }) => row.level === level);

export const ofNoise = (answers: readonly Answered<QuoteRow>[], noise: string): Answered<QuoteRow>[] =>
  ofLevel(answers, "none").filter(({ row }) => row.noise === noise);
