import { textOf } from "../../pictures/text-of";
import { lookUpImage } from "./images/archives";
import { characterErrors } from "./images/character-errors";
import { ImageDataMissingError, readImage, readImageRows } from "./images/image-data";
import type { Measured } from "./images/measured";
import { readOptions, USAGE } from "./images/options";
import { startReading } from "./images/start-reading";
import { errorTable, foundTable, timeLine } from "./images/tables";
import { timeTables } from "./images/times";
import { asText } from "./quality/table";
import { UsageError } from "./usage";

/** How well the text of pictures is read, and which statements are found by it; or how long that takes in a browser. */
async function main(): Promise<number> {
  const { folder, failures, times, browser } = readOptions(process.argv.slice(2));
  if (times !== undefined) {
    console.log((await timeTables(browser, times)).map(asText).join("\n\n"));
    return 0;
  }
  const rows = readImageRows(folder);
  const [reading, lookUp] = [await startReading(), await lookUpImage(rows)];
  const measured: Measured[] = [];
  for (const row of rows) {
    const picture = await readImage(folder, row.file);
    const started = process.cpuUsage();
    const text = textOf(await reading(picture));
    const { user, system } = process.cpuUsage(started);
    const errors = characterErrors(text, row.text);
    measured.push({ row, text, errors, ms: (user + system) / 1000, called: lookUp(text) });
    console.error(`${measured.length}/${rows.length} ${row.file}`);
  }
  console.log([asText(errorTable(measured)), asText(foundTable(measured)), timeLine(measured)].join("\n\n"));
  for (const { row, text, errors, called } of measured.filter(isFailure).slice(0, failures)) {
    console.log(["", `${row.file}: ${(errors * 100).toFixed(1)} %, called ${JSON.stringify(called)}`, text].join("\n"));
  }
  return 0;
}

const isFailure = ({ row, called }: Measured): boolean =>
  row.statement === ""
    ? called.bundled !== undefined || called.among !== undefined
    : called.bundled !== row.statement || called.among !== row.statement;

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message);
  if (error instanceof UsageError) console.error(USAGE);
  return error instanceof UsageError || error instanceof ImageDataMissingError ? 2 : 1;
});
