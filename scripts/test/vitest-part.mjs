import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../setup/tools.mjs";

const REPORTER = fileURLToPath(new URL("reporter.mjs", import.meta.url));

/**
 * Tests that Vitest runs, counted one by one.
 * @returns {import("./command-part.mjs").Part}
 */
export function suite(title, args) {
  return {
    title,
    run: async (say) => {
      const folder = await mkdtemp(join(tmpdir(), "bayaniyab-tests-"));
      const path = join(folder, "report.json");
      const reporters = ["--reporter=default", `--reporter=${REPORTER}`];
      const env = { ...process.env, BAYANIYAB_TEST_REPORT: path };
      const code = await runTool("vitest", ["run", ...args, ...reporters], { env, say });
      const text = await readFile(path, "utf8").catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
      if (text === undefined) return { passed: 0, failed: 1, names: ["no report"] };
      /** @type {import("./reporter.mjs").Report} */
      const report = JSON.parse(text);
      // Such as: no file of tests has a name like that.
      return code !== 0 && report.failed === 0 ? { ...report, failed: 1, names: [`ended with code ${code}`] } : report;
    },
  };
}
