import { fileURLToPath } from "node:url";
import { compileFolder } from "../../archive/compile/compile-folder";
import { launchChromium } from "../browser/chromium";
import { BenchDataMissingError, readPassages, readQuestions, readQuotes } from "./quality/bench-data";
import { ourIndex } from "./quality/our-index";
import { sample } from "./quality/sample";
import { benchExtension } from "./speed/bench-extension";
import type { SpeedBench } from "./speed/worker";
import { quantile } from "./statistics";

/** What lookups take where users wait for them: in the service worker of an extension in real Chromium. */

const WARM_UP = 40;
const WAKINGS = 30;
/** Lookups of each kind. */
const SAMPLE = 250;

declare const speedBench: SpeedBench;

async function main(): Promise<void> {
  const passages = readPassages();
  const kinds = {
    quotations: readQuotes("quotes"),
    "hard quotations": readQuotes("quotes-hard"),
    questions: [...readQuestions("questions"), ...readQuestions("questions-respelled")],
  };
  const queries = Object.entries(kinds).flatMap(([kind, rows]) =>
    sample(rows, SAMPLE).map(({ text }) => ({ kind, text })),
  );
  const { files, digests } = await compileFolder(fileURLToPath(new URL("../../assets/statements", import.meta.url)));
  const extension = await benchExtension(
    passages,
    queries.map(({ text }) => text),
    files,
  );
  const browser = await launchChromium({ extension: extension.folder });
  try {
    const worker = browser.context.serviceWorkers()[0];
    if (!worker) throw new Error("The extension's worker did not start.");
    const { buildMs, lookupMs } = await worker.evaluate((warmUp) => speedBench.rows(warmUp), WARM_UP);
    const given = { digests, rounds: WAKINGS };
    const waking = await worker.evaluate(({ digests, rounds }) => speedBench.waking(digests, rounds), given);

    console.log(`In a service worker of Chromium ${browser.context.browser()?.version() ?? ""}`.trimEnd());
    console.log(`\n${passages.length.toLocaleString("en")} passages`);
    console.log(`  built in ${(buildMs / 1000).toFixed(2)} s, index ${(ourIndex(passages).bytes / 1e6).toFixed(2)} MB`);
    print("one lookup", lookupMs);
    for (const kind of Object.keys(kinds))
      print(
        kind,
        lookupMs.filter((_, at) => queries[at]?.kind === kind),
      );
    console.log("\nThe bundled archive, on waking");
    print("index read", waking.indexMs);
    print("archive ready", waking.archiveMs);
  } finally {
    await browser.close();
    await extension.remove();
  }
}

function print(name: string, ms: readonly number[]): void {
  const shown = (p: number) => quantile(ms, p).toFixed(1);
  console.log(
    `  ${name.padEnd(16)} median ${shown(0.5)} ms, p95 ${shown(0.95)} ms, p99 ${shown(0.99)} ms, n ${ms.length}`,
  );
}

process.exitCode = await main().then(
  () => 0,
  (error: Error) => {
    console.error(error.message);
    return error instanceof BenchDataMissingError ? 2 : 1;
  },
);
