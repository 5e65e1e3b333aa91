import { writeFile } from "node:fs/promises";
import { launchChromium } from "../browser/chromium";
import { launchFirefox } from "../browser/firefox";
import type { Rig, Tab } from "../browser/rig";
import { archiveBenchExtension } from "./archive/bench-extension";
import type { Imported } from "./archive/importing";
import type { ArchiveBench } from "./archive/page";
import { plotOf } from "./archive/plot";
import { benchQueries, benchRows } from "./archive/rows";
import { memoryOfChildren } from "./memory";
import { BenchDataMissingError, readPassages } from "./quality/bench-data";
import { fts5Naive } from "./quality/engines/fts5";
import { minisearchNaive } from "./quality/engines/minisearch";
import { asMarkdown, asText, NO_FIGURE, type Table } from "./quality/table";
import { median, quantile } from "./statistics";
import { argsOf, countOf, UsageError } from "./usage";

/**
 * What archives of the user's own take, by their size: import, memory, disk, and lookups, from a dead background and a living
 * one, and while another archive is imported, in real browsers; and, in the same run, what MiniSearch and SQLite take of the
 * same texts, in memory and in Node.
 */

declare const archiveBench: ArchiveBench;

const USAGE =
  "npm run bench:archive -- [--sizes 1000,10000,100000] [--browser chromium|firefox] [--markdown] [--plot FILE.svg]";
const SIZES = "1000,10000,100000";
const WAKINGS = 12;
/** Others than those that are measured: what was read for these is not read again. */
const LOOKUPS_BEFORE = 20;
const LOOKUPS = 60;
const LOOKS_MS = 200;
/** What is imported beside lookups: some seconds of work. */
const BESIDE = 20_000;
/** The index of more, in memory, is more than Node has room for. */
const MOST_IN_MEMORY = 100_000;
/** Words of a quotation looked up: a line of news. */
const WORDS = 25;

interface Row {
  readonly engine: string;
  readonly size: number;
  readonly perSecond: number;
  /** Of the bytes of the texts. */
  readonly disk: number | undefined;
  /** The most that the browser took while importing, above what it took before: bytes. */
  readonly memory: number | undefined;
  readonly floorMs: number | undefined;
  readonly coldMs: number | undefined;
  readonly ratio: number | undefined;
  readonly warmMs: readonly number[];
  /** Lookups while another archive is imported. */
  readonly besideMs: readonly number[];
  /** Share of the quotations that were found. */
  readonly found: number;
}

async function inBrowser(name: "chromium" | "firefox", sizes: readonly number[], print: (row: Row) => void) {
  const passages = readPassages();
  const extension = await archiveBenchExtension(name, passages);
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const rig: Rig = await launch({ extension: extension.folder });
  try {
    const tab = await rig.tab();
    await tab.open(rig.own("bench.html"));
    const other = await rig.tab();
    await other.open(rig.own("bench.html"));
    for (const size of sizes) {
      const { imported, memory } = await importIn(tab, size);
      const { ms, passages: kept, bytes, textBytes } = imported;
      const rows = [...benchRows(passages, Math.min(size, passages.length))];
      const [before, queries] = apart(benchQueries(rows, WORDS, LOOKUPS_BEFORE + LOOKUPS), LOOKUPS_BEFORE);
      const waking: { floor: number[]; cold: number[]; ratios: number[] } = { floor: [], cold: [], ratios: [] };
      for (const text of queries.slice(0, WAKINGS)) {
        await rig.killBackground();
        const floor = await tab.evaluate(() => archiveBench.nothing());
        await rig.killBackground();
        const cold = await tab.evaluate((text) => archiveBench.lookup(text), text);
        waking.floor.push(floor);
        waking.cold.push(cold);
        waking.ratios.push(cold / floor);
      }
      await tab.evaluate((texts) => archiveBench.lookups(texts), before);
      const warm = await tab.evaluate((texts) => archiveBench.lookups(texts), queries);
      const besideMs = await besideImport(tab, other, queries);
      print({
        engine: `ours, ${name}`,
        size,
        perSecond: kept / (ms / 1000),
        disk: bytes / textBytes,
        memory,
        floorMs: median(waking.floor),
        coldMs: median(waking.cold),
        ratio: median(waking.ratios),
        warmMs: warm.ms,
        besideMs,
        found: warm.found / queries.length,
      });
    }
  } finally {
    await rig.close();
    await extension.remove();
  }
}

const apart = <T>(all: readonly T[], at: number): [T[], T[]] => [all.slice(0, at), all.slice(at)];

async function importIn(tab: Tab, size: number): Promise<{ imported: Imported; memory: number }> {
  const before = memoryOfChildren();
  let most = before;
  await tab.evaluate((size) => archiveBench.begin("benchone", size), size);
  for (;;) {
    const imported = await tab.evaluate(() => archiveBench.imported());
    most = Math.max(most, memoryOfChildren());
    if (imported) return { imported, memory: most - before };
    await new Promise((resolve) => setTimeout(resolve, LOOKS_MS));
  }
}

/** What lookups from one page take, in ms, while another page imports a second archive, which then goes. */
async function besideImport(tab: Tab, importer: Tab, texts: readonly string[]): Promise<number[]> {
  await importer.evaluate((size) => archiveBench.begin("benchtwo", size), BESIDE);
  const all: number[] = [];
  for (let at = 0; !(await importer.evaluate(() => archiveBench.imported())); at++) {
    const { ms } = await tab.evaluate((texts) => archiveBench.lookups(texts), [texts[at % texts.length] as string]);
    all.push(...ms);
  }
  await importer.evaluate(() => archiveBench.remove("benchtwo"));
  return all;
}

/** Others in Node, whose lookups wait for no message. */
async function others(sizes: readonly number[], print: (row: Row) => void) {
  const passages = readPassages();
  for (const size of sizes.filter((each) => each <= MOST_IN_MEMORY)) {
    const rows = [...benchRows(passages, size)];
    const texts = benchQueries(rows.slice(0, passages.length), WORDS, LOOKUPS);
    const queries = texts.map((text, at) => ({ id: String(at), text, relevant: [] }));
    for (const engine of [minisearchNaive, fts5Naive]) {
      const { answers, buildMs, indexBytes } = await engine.run(rows, queries);
      const bytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      print({
        engine: `${engine.name}, in Node`,
        size,
        perSecond: size / ((buildMs ?? Number.NaN) / 1000),
        disk: indexBytes === null ? undefined : indexBytes / bytes,
        memory: undefined,
        floorMs: undefined,
        coldMs: undefined,
        ratio: undefined,
        warmMs: answers.map(({ ms }) => ms),
        besideMs: [],
        found: answers.filter(({ found }) => found.length > 0).length / texts.length,
      });
    }
  }
}

function tableOf(rows: readonly Row[]): Table {
  const shown = (value: number | undefined, digits: number) =>
    value === undefined ? NO_FIGURE : value.toFixed(digits);
  return {
    title: `Archives by size, lookups of ${WORDS} words`,
    note: "Times in ms. First, dead: the background was ended before; the floor is an empty handler, ended before as well. Memory: the most while importing, above what was taken before.",
    columns: [
      "texts",
      "passages/s",
      "memory, MB",
      "disk ÷ text",
      "floor",
      "first, dead",
      "× floor",
      "warm median",
      "p95",
      "p95 beside an import",
      "found",
    ],
    rows: rows.map((row) => ({
      name: row.engine,
      cells: [
        row.size.toLocaleString("en"),
        Math.round(row.perSecond).toLocaleString("en"),
        shown(row.memory === undefined ? undefined : row.memory / 1e6, 0),
        shown(row.disk, 2),
        shown(row.floorMs, 0),
        shown(row.coldMs, 0),
        shown(row.ratio, 2),
        shown(median(row.warmMs), 1),
        shown(quantile(row.warmMs, 0.95), 1),
        shown(row.besideMs.length === 0 ? undefined : quantile(row.besideMs, 0.95), 1),
        shown(row.found, 2),
      ],
    })),
  };
}

/** The p95 of a living background by the size of the archive: a line for each engine. */
function growthOf(rows: readonly Row[]): string {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  return plotOf(
    `A lookup of ${WORDS} words: p95`,
    engines.map((name) => ({
      name,
      points: rows
        .filter(({ engine }) => engine === name)
        .map(({ size, warmMs }) => ({ size, ms: quantile(warmMs, 0.95) })),
    })),
  );
}

async function main(): Promise<number> {
  const { values } = argsOf({
    options: {
      sizes: { type: "string", default: SIZES },
      browser: { type: "string" },
      markdown: { type: "boolean" },
      plot: { type: "string" },
    },
  });
  const sizes = values.sizes.split(",").map((size) => countOf(size, "--sizes") ?? Number.NaN);
  const browsers = (["chromium", "firefox"] as const).filter((name) => !values.browser || values.browser === name);
  if (browsers.length === 0) throw new UsageError(`--browser takes chromium or firefox, not “${values.browser}”.`);
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    console.error(`${row.engine}, ${row.size.toLocaleString("en")} …`);
  };
  for (const browser of browsers) await inBrowser(browser, sizes, add);
  await others(sizes, add);
  console.log((values.markdown ? asMarkdown : asText)(tableOf(rows)));
  if (values.plot) await writeFile(values.plot, growthOf(rows));
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(error instanceof UsageError ? `${error.message}\n${USAGE}` : error.message);
  return error instanceof UsageError || error instanceof BenchDataMissingError ? 2 : 1;
});
