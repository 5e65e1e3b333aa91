import { i18n } from "../../words/i18n";
import type { ScanProblem } from "./scan-problem";

/** One sentence for the user about why a page could not be scanned, and what can be done instead. */
export const scanProblemText = (problem: ScanProblem): string => i18n.t(`scan.problem.${problem}`);
