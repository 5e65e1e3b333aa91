import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runTool } from "../setup/tools.mjs";

/**
 * Tests that Vitest runs, counted one by one from its own report.
 * @returns {import("./command-part.mjs").Part}
 */
export function suite(title, args) {
  return {
    title,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), "bayaniyab-tests-"));
      const report = join(folder, "report.json");
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const code = await runTool("vitest", ["run", ...args, ...reporters]);
      const text = await readFile(report, "utf8").catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
      return text === undefined
        ? { passed: 0, failed: 1, names: [`${title} (no report)`] }
        : count(JSON.parse(text), code);
    },
  };
}

/** A file that fails with no failed test in it (it does not load, its hooks throw) counts as one failure. */
function count(report, code) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const names = report.testResults
    .filter((file) => file.status === "failed")
    .flatMap((file) => {
      const tests = file.assertionResults.filter((test) => test.status === "failed");
      const path = relative(process.cwd(), file.name);
      return tests.length > 0 ? tests.map((test) => `${path} > ${test.fullName}`) : [path];
    });
  // An error outside of all tests fails the run, and no test shows it.
  if (failed === 0 && code !== 0)
    return { passed: report.numPassedTests, failed: 1, names: ["an error outside of all tests"] };
  return { passed: report.numPassedTests, failed, names };
}
