import { join } from "node:path";
import { read } from "../setup/command.mjs";
import { ROOT } from "../setup/root.mjs";
import { tool } from "../setup/tools.mjs";

/** Warnings that are known and harmless, each with its reason. */
const EXPECTED = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    reason: "Preact's own support of dangerouslySetInnerHTML, which no component of ours uses",
  },
];

/**
 * Mozilla's own check of a Firefox package: no error, and no warning but the expected ones. Counts as one test.
 * @param {string} build its folder in `.output/`
 * @returns {import("./command-part.mjs").Part}
 */
export const lintFirefoxPackage = (build) => ({
  title: "web-ext lint",
  run: async (say) => {
    const source = join(ROOT, ".output", build);
    const { text } = await read(tool("web-ext"), [
      "lint",
      "--source-dir",
      source,
      "--output",
      "json",
      "--no-config-discovery",
    ]);
    const found = parse(text);
    if (!found) {
      say(`web-ext gave no report; is .output/${build} built?\n`);
      return { passed: 0, failed: 1 };
    }
    const faults = [];
    for (const item of [...found.errors, ...found.warnings]) {
      const expected = item._type === "warning" && EXPECTED.find(({ code }) => code === item.code);
      const line = `${item._type} ${item.code} in ${item.file ?? "the package"}: ${item.message}`;
      say(`${expected ? `expected ${line} (${expected.reason})` : line}\n`);
      if (!expected) faults.push(item);
    }
    return faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
