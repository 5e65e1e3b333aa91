/** What a soak has found: a line of its table. */
export interface Row {
  readonly browser: string;
  readonly what: string;
  readonly measured: string;
  /** What it has to be; without it the figure is only told. */
  readonly aim?: string;
  /** Whether it is what it has to be. */
  readonly isKept: boolean;
}

/** A figure that has to be nought. */
export const none = (browser: string, what: string, found: readonly unknown[] | number): Row => {
  const count = typeof found === "number" ? found : found.length;
  const first = typeof found === "number" || count === 0 ? "" : `: ${String(found[0]).slice(0, 160)}`;
  return { browser, what, measured: `${count}${first}`, aim: "0", isKept: count === 0 };
};

/** A figure that has to be no more than a limit. */
export const atMost = (browser: string, what: string, value: number, most: number, unit = ""): Row => ({
  browser,
  what,
  measured: `${rounded(value)}${unit && ` ${unit}`}`,
  aim: `at most ${most}${unit && ` ${unit}`}`,
  isKept: value <= most,
});

/** A figure that has to be no less than a limit. */
export const atLeast = (browser: string, what: string, value: number, least: number, unit = ""): Row => ({
  browser,
  what,
  measured: `${rounded(value)}${unit && ` ${unit}`}`,
  aim: `at least ${least}${unit && ` ${unit}`}`,
  isKept: value >= least,
});

/** A figure that is only told. */
export const told = (browser: string, what: string, measured: string): Row => ({
  browser,
  what,
  measured,
  isKept: true,
});

/** What was done, and how it ended, in one word each. */
export const held = (browser: string, what: string, measured: string, isKept: boolean): Row => ({
  browser,
  what,
  measured,
  aim: "holds",
  isKept,
});

const rounded = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** Prints rows as they come, one below the other. */
export function printRow({ browser, what, measured, aim, isKept }: Row): void {
  const sign = isKept ? (aim ? "ok  " : "    ") : "FAIL";
  console.log(
    `${sign} ${browser.padEnd(9)} ${what.padEnd(58)} ${measured}${aim && aim !== "holds" ? `  (${aim})` : ""}`,
  );
}
