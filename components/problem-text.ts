import { i18n } from "#i18n";
import { ProblemError } from "../messages/ask";

/** One sentence for the reader about why something could not be done. */
export const problemText = (error: unknown): string =>
  i18n.t(`problem.${error instanceof ProblemError ? error.problem : "noAnswer"}`);
