import { Archive } from "../../archive/archive";
import { compileBundled } from "../../scripts/lookup/read-statements";
import { judgeAltered } from "./tell/judge-altered";
import { judgeAround } from "./tell/judge-around";
import { judgeCase } from "./tell/judge-case";
import type { Judged } from "./tell/judged";
import type { Look } from "./tell/lookups";
import { lookupsIn, quotationsIn } from "./tell/lookups";
import type { Options } from "./tell/options";
import { isWanted, readOptions, USAGE } from "./tell/options";
import type { JudgedOf } from "./tell/report";
import { countsOf, failuresOf, printed, totals } from "./tell/report";
import type { TellFile, TellRows } from "./tell/tell-data";
import { readTell, readTellPassages, TellDataMissingError } from "./tell/tell-data";
import { UsageError } from "./usage";

/** Does the tracer tell the truth of quotations whose alterations and surroundings are known? */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const judged = await judgeAll(options);
  if (judged.length === 0) throw new UsageError(`Nothing is called ${options.only.join(", ")}.`);
  if (options.json) console.log(JSON.stringify(countsOf(judged)));
  else console.log([...printed(judged), totals(judged), ...failuresOf(judged, options.failures)].join("\n\n"));
  return 0;
}

async function judgeAll({ folder, only }: Options): Promise<JudgedOf[]> {
  const { files, digests } = await compileBundled();
  const bundled = lookupsIn(await Archive.load(files, digests));
  const judged = <File extends TellFile>(file: File, judge: (row: TellRows[File]) => Judged): JudgedOf[] => {
    const rows = readTell(folder, file).filter(({ kind }) => isWanted(only, file, kind));
    return rows.map((row) => ({ file, ...judge(row) }));
  };
  let passages: Look | undefined;
  return [
    ...judged("altered-five", (row) => judgeAltered(row, bundled.select)),
    ...judged("altered-passages", (row) => {
      passages ??= quotationsIn(readTellPassages(folder));
      return judgeAltered(row, passages);
    }),
    ...judged("around-five", (row) => judgeAround(row, bundled.select)),
    ...judged("cases", (row) => judgeCase(row, bundled)),
  ];
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  return error instanceof UsageError || error instanceof TellDataMissingError ? 2 : 1;
});
