import { ProblemError } from "../messages/asking";
import { i18n } from "../words/i18n";

/** One sentence for the user about why something could not be done. */
export const problemText = (error: unknown): string =>
  i18n.t(`problem.${error instanceof ProblemError ? error.problem : "noAnswer"}`);
