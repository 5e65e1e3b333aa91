import { browser } from "wxt/browser";
import type { Envelope, PageReplies, PageRequest, Problem } from "./requests";
import { untilAnswered } from "./until-answered";

/** The background could not answer. `detail` names the file or the request it was about. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly detail: string,
  ) {
    super(`Bayaniyab: ${problem} (${detail})`);
    this.name = "ProblemError";
  }
}

/**
 * Asks the background, from one of the extension's own pages, and asks again when the background is stopped before it answers.
 * @throws {ProblemError} when the background says why it cannot answer, or stays silent.
 */
export async function ask<T extends PageRequest["type"]>(
  request: Extract<PageRequest, { type: T }>,
): Promise<PageReplies[T]> {
  const envelope = (await untilAnswered(() => browser.runtime.sendMessage(request))) as
    | Envelope<PageReplies[T]>
    | undefined;
  if (!envelope) throw new ProblemError("noAnswer", request.type);
  if (!envelope.ok) throw new ProblemError(envelope.problem, envelope.detail);
  return envelope.value;
}
