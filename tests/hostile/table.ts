import { basename } from "node:path";
import { ATTACKS, type Attack } from "./attacks";

export const BROWSERS = ["chromium", "firefox"] as const;
export type Browser = (typeof BROWSERS)[number];

/** What became of the tests of one attack in one browser: of none, where there is none. */
export type Outcome = "held" | "NOT HELD" | "not tested";

/** Where the suite writes it, from the root. */
export const TABLE_FILE = "tests/hostile/RESULTS.md";

const HEAD = `# What hostile pages try

Written by \`npm run test:hostile\`, from the tests that it ran; not by hand. Each attack of the catalogue is carried out in both browsers by the tests in the last column (by those without a browser for both), and *held* means that all of them passed: the attack failed, and where a test can be fooled by a probe that sees nothing, a build that leaks on purpose was seen by the same probe. What is *seen while a card is open* is what pages notice of a card all the same, outside Quiet mode; in Quiet mode they notice nothing.
`;

const COLUMNS = ["", "attack", "Chromium", "Firefox", "seen while a card is open", "tests"];

/** Files of tests that prove something of an attack in a browser: all but those that run in the other alone. */
export function provingIn(
  { number }: Attack,
  browser: Browser,
  files: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const others = BROWSERS.filter((each) => each !== browser).map((each) => `tests/browser/${each}/`);
  const proving = [...files].filter(([, numbers]) => numbers.includes(number)).map(([path]) => path);
  return proving.filter((path) => !others.some((folder) => path.startsWith(folder)));
}

/** What an earlier table says of an attack in a browser. */
export function outcomeIn(table: string, attack: Attack, browser: Browser): Outcome {
  const row = table.split("\n").find((line) => line.startsWith(`| ${attack.number} `));
  const cell = row?.split(" | ")[2 + BROWSERS.indexOf(browser)];
  if (cell === "NOT HELD") return cell;
  return cell === "held" || (cell !== undefined && cell === attack.instead?.[browser]) ? "held" : "not tested";
}

/** What a cell may say: what became of the tests, or the reason why there is none. */
const cellOf = ({ instead }: Attack, browser: Browser, outcome: Outcome): string =>
  (outcome !== "NOT HELD" && instead?.[browser]) || outcome;

const rowOf = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/**
 * An attack's row, up to the tests.
 * @param outcomes in the browsers, in their order.
 */
export const rowUpToTests = (attack: Attack, outcomes: readonly Outcome[]): string => {
  const cells = BROWSERS.map((browser, at) => cellOf(attack, browser, outcomes[at] ?? "not tested"));
  return `| ${[attack.number, attack.what, ...cells, attack.whileOpen ?? ""].join(" | ")} |`;
};

/** The cell of the tests that prove something of an attack. */
const testsOf = ({ number }: Attack, files: ReadonlyMap<string, readonly string[]>): string => {
  const proving = [...files].filter(([, numbers]) => numbers.includes(number)).map(([path]) => path);
  return proving.map((path) => `[${basename(path).replace(/\.test\.tsx?$/, "")}](../../${path})`).join(", ");
};

/**
 * The table of all attacks, in Markdown.
 *
 * @param outcomeOf what became of the tests of an attack in a browser.
 * @param versions the browsers' own names and versions.
 * @param files see `taggedFiles`.
 */
export function tableOf(
  outcomeOf: (attack: Attack, browser: Browser) => Outcome,
  versions: readonly string[],
  files: ReadonlyMap<string, readonly string[]>,
): string {
  const rows = ATTACKS.map((attack) => {
    const outcomes = BROWSERS.map((browser) => outcomeOf(attack, browser));
    return `${rowUpToTests(attack, outcomes)} ${testsOf(attack, files)} |`;
  });
  return [
    HEAD,
    `Run in ${versions.join(" and ")}.`,
    "",
    rowOf(COLUMNS),
    rowOf(COLUMNS.map(() => "---")),
    ...rows,
    "",
  ].join("\n");
}
