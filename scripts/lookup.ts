import { lookUpRows } from "./lookup/look-up-rows";
import { lookUpStatements } from "./lookup/look-up-statements";
import { readOptions, USAGE } from "./lookup/options";

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    console.log(USAGE);
    return 0;
  }
  if (typeof options === "string") {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const isForReaders = options.archive === undefined && options.queries === undefined && !options.json;
  return isForReaders ? lookUpStatements(options) : lookUpRows(options);
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  return 3;
});
