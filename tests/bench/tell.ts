import { judgeAltered } from "./tell/judge-altered";
import { judgeAround } from "./tell/judge-around";
import { judgeCase } from "./tell/judge-case";
import type { Judged } from "./tell/judged";
import { bundledLookups, quotationsIn } from "./tell/lookups";
import type { Options } from "./tell/options";
import { isWanted, readOptions, USAGE, UsageError } from "./tell/options";
import { countsOf, failuresOf, printed, totals } from "./tell/report";
import type { TellFile, TellRows } from "./tell/tell-data";
import { readTell, readTellPassages, TellDataMissingError } from "./tell/tell-data";

/** Does the tracer tell the truth of quotations whose alterations and surroundings are known? */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const judged = await judgeAll(options);
  if (judged.length === 0) throw new UsageError(`Nothing is called ${options.only.join(", ")}.`);
  if (options.json) console.log(JSON.stringify(countsOf(judged)));
  else console.log([...printed(judged), totals(judged), ...failuresOf(judged, options.failures)].join("\n\n"));
  return 0;
}

async function judgeAll({ folder, only }: Options): Promise<Judged[]> {
  const bundled = await bundledLookups();
  const rowsOf = <File extends TellFile>(file: File): TellRows[File][] =>
    readTell(folder, file).filter(({ kind }) => isWanted(only, file, kind));
  const five = rowsOf("altered-five").map((row) => judgeAltered("altered-five", row, bundled.select));
  const ofPassages = rowsOf("altered-passages");
  const passages = ofPassages.length > 0 ? quotationsIn(readTellPassages(folder)) : () => [];
  return [
    ...five,
    ...ofPassages.map((row) => judgeAltered("altered-passages", row, passages)),
    ...rowsOf("around-five").map((row) => judgeAround("around-five", row, bundled.select)),
    ...rowsOf("cases").map((row) => judgeCase("cases", row, bundled)),
  ];
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  return error instanceof UsageError || error instanceof TellDataMissingError ? 2 : 1;
});
