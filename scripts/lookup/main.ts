import { command } from "../command";
import { lookUp } from "./look-up";
import { readOptions, USAGE } from "./options";

/** What `npm run lookup` does with its arguments. Prints, and returns the exit code that {@link USAGE} tells of. */
export const main = (args: readonly string[]): Promise<number> => command(readOptions(args), USAGE, lookUp);
