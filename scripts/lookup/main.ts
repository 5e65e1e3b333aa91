import { lookUp } from "./look-up";
import { readOptions, USAGE } from "./options";

/** What `npm run lookup` does with its arguments. Prints, and returns the exit code that {@link USAGE} tells of. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  if (typeof options === "string") {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  try {
    return await lookUp(options);
  } catch (error) {
    console.error((error as Error).message);
    return 3;
  }
}
