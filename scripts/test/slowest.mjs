const MOST = 10;

/**
 * The files of tests that took longest, a line for each.
 * @param {readonly { name: string, ms: number }[]} files
 */
export function slowest(files) {
  const sorted = [...files].sort((one, other) => other.ms - one.ms).slice(0, MOST);
  const lines = sorted.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
  return `The slowest of ${files.length} files:\n${lines.join("\n")}`;
}
