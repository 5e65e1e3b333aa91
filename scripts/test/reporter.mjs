import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { ROOT } from "../setup/root.mjs";

/**
 * What `npm test` wants to know of a run of Vitest.
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed tests that failed, and files that failed with no failed test in them
 * @property {number} skipped
 * @property {readonly string[]} names of what failed
 * @property {readonly { name: string, ms: number }[]} files with the time from each one's first test to its last
 */

/** A reporter of Vitest's that writes a {@link Report} to the file whose path is in `BAYANIYAB_TEST_REPORT`. */
export default class {
  /** @param {readonly import("vitest/node").TestModule[]} files */
  async onTestRunEnd(files, errors) {
    const report = { passed: 0, failed: 0, skipped: 0, names: [], files: [] };
    const fail = (name) => {
      report.failed++;
      report.names.push(name);
    };
    for (const file of files) {
      const name = `${relative(ROOT, file.moduleId)}${file.project.name ? ` (${file.project.name})` : ""}`;
      report.files.push({ name, ms: file.diagnostic().duration });
      const before = report.failed;
      for (const test of file.children.allTests()) {
        const { state } = test.result();
        if (state === "failed") fail(`${name} > ${test.fullName}`);
        // One that did not run at all, because its file broke off, has not passed.
        else report[state === "passed" ? "passed" : "skipped"]++;
      }
      // It does not load, or its hooks throw.
      if (file.state() === "failed" && report.failed === before) fail(name);
    }
    // An error outside of all tests fails the run, and no test shows it.
    if (errors.length > 0 && report.failed === 0) fail("an error outside of all tests");
    await writeFile(process.env.BAYANIYAB_TEST_REPORT, JSON.stringify(report));
  }
}
