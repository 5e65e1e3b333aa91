import { type BroughtFile, bringFiles } from "../browser/bring-files";
import { eventually } from "../browser/card";
import { press } from "../browser/press";
import type { Tab } from "../browser/rig";
import { type Expected, mixedFolder } from "../imports/mixed-folder";
import { openArchives, page } from "./one-import";
import type { Part } from "./part";
import { atLeast, held, none, told } from "./table";

const FULL = { files: 1000, again: 40 };
const SHORT = { files: 120, again: 10 };

/** The longest that a thousand files take on a busy machine. */
const COMES_MS = 600_000;

const NAME = "پوشهٔ آمیخته";

/** A folder of all formats and encodings, a tenth of it broken, and some of it twice: every file is accounted for, with its reason. */
export const folder: Part = async (rig, _site, isShort, put) => {
  const { browser } = rig;
  const aims = isShort ? SHORT : FULL;
  const { files, expected } = mixedFolder(aims.files);
  const brought: BroughtFile[] = await Promise.all(
    files.map(async (file) => ({ name: file.path, bytes: await file.bytes() })),
  );
  const sound = expected.filter(({ path, became }) => became === 1 && files.some((file) => file.path === path));
  const twice = sound.slice(0, aims.again).map(({ path }) => {
    const bytes = brought.find(({ name }) => name === path) as BroughtFile & { bytes: Uint8Array };
    return { name: `باز/${path}`, bytes: bytes.bytes };
  });
  const all: readonly Expected[] = [...expected, ...twice.map(({ name: path }) => ({ path, became: "same" }))];

  const tab = await openArchives(rig);
  const begun = Date.now();
  await bringFiles(tab, [...brought, ...twice]);
  if (!(await eventually(() => page(tab).has(".import[aria-busy=false] .keep-form [type=submit]"), COMES_MS)))
    throw new Error("never read");
  const readMs = Date.now() - begun;
  const sum = numbersIn(await tab.evaluate(() => document.querySelector(".sum")?.textContent ?? ""));
  const [found = 0, ...parts] = sum;
  const lines = await allLines(tab);
  const unexplained = all.flatMap((each) => {
    const line = lines.get(each.path);
    return line && isAsExpected(line, each) ? [] : [`${each.path}: ${line?.state} ${line?.why}, not ${each.became}`];
  });
  await press(tab, ".keep-form input");
  await tab.press("Control+a");
  await tab.type(NAME);
  await press(tab, ".keep-form [type=submit]");
  if (!(await eventually(() => page(tab).lists(NAME), COMES_MS))) throw new Error("never kept");
  // Of the messages of all chats, the second says the same.
  const chats = expected.filter(({ became }) => became === 2).length;
  const read = expected.reduce((count, { became }) => count + (typeof became === "number" ? became : 0), 0);
  const documents = read - Math.max(0, chats - 1);
  const [kept] = numbersIn(await tab.evaluate(() => document.querySelector(".archives .counts")?.textContent ?? ""));

  put(atLeast(browser, "files that were found", found, all.length));
  put(
    held(browser, `found = ${parts.join(" + ")}`, String(found), found === parts.reduce((one, other) => one + other)),
  );
  put(none(browser, "files that are not said to be what they are", unexplained));
  put(held(browser, "documents that were kept", `${kept} of ${documents}`, kept === documents));
  put(told(browser, "reading them", `${(readMs / 1000).toFixed(1)} s`));
  put(none(browser, "errors in the page", await tab.errors()));
  await page(tab).erase(NAME);
};

interface Line {
  /** Where its filter stands in the list of filters, from 1. */
  readonly state: string;
  readonly why: string;
}

/** Every file that the page lists, under each of its filters, by its path. */
async function allLines(tab: Tab): Promise<ReadonlyMap<string, Line>> {
  const found = new Map<string, Line>();
  const shown = () =>
    tab.evaluate(() =>
      Array.from(document.querySelectorAll(".staged-file"), (line) => ({
        path: line.querySelector(".path")?.textContent ?? "",
        state: line.querySelector(".state")?.textContent ?? "",
        why: line.querySelector(".why")?.textContent ?? "",
      })),
    );
  while (await page(tab).has(".staged-files ~ button")) await press(tab, ".staged-files ~ button");
  for (const { path, ...line } of await shown()) found.set(path, line);
  return found;
}

const STATES: Readonly<Record<string, RegExp>> = {
  toImport: /^(to add|برای افزودن)$/i,
  opened: /^(opened|گشوده)$/i,
  same: /^(the same|تکراری)$/i,
};
/** What did not become a document: rightly passed over, or not readable. */
const NOT_READ = /^(skipped|failed|ردشده|ناموفق)$/i;

function isAsExpected({ state, why }: Line, { became }: Expected): boolean {
  if (became === "same") return (STATES.same as RegExp).test(state) && why !== "";
  if (typeof became === "string") return NOT_READ.test(state) && why !== "";
  return (became === 0 ? (STATES.opened as RegExp) : (STATES.toImport as RegExp)).test(state);
}

const DIGITS = "۰۱۲۳۴۵۶۷۸۹";

/** The whole numbers of a text, in whichever digits. */
const numbersIn = (text: string): number[] =>
  (
    text
      .replace(/[۰-۹]/g, (digit) => String(DIGITS.indexOf(digit)))
      .replace(/(?<=\d)[,٬](?=\d)/g, "")
      .match(/\d+/g) ?? []
  ).map(Number);
