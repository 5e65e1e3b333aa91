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
 * Asks the background, and asks again when it is stopped before it answers.
 * @throws {ProblemError} when the background says why it cannot answer, or stays silent.
 */
export type Ask = <T extends PageRequest["type"]>(
  request: Extract<PageRequest, { type: T }>,
) => Promise<PageReplies[T]>;

/** @param send gives a question to the background, once */
export const asking =
  (send: (question: PageRequest & { asked: string }) => Promise<unknown>): Ask =>
  async <T extends PageRequest["type"]>(request: Extract<PageRequest, { type: T }>) => {
    const asked = crypto.randomUUID();
    const envelope = (await untilAnswered(async () => {
      const answer = (await send({ ...request, asked })) as Partial<Envelope<unknown>> | undefined;
      // Whatever answers another question answers none here.
      return answer?.asked === asked ? answer : undefined;
    })) as Envelope<PageReplies[T]> | undefined;
    if (!envelope) throw new ProblemError("noAnswer", request.type);
    if (!envelope.ok) throw new ProblemError(envelope.problem, envelope.detail);
    return envelope.value;
  };
