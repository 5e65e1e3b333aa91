import { runTool } from "../setup/tools.mjs";

/**
 * One thing `npm test` runs; `names` tells what failed, where the title does not.
 * @typedef {{ title: string, run: () => Promise<{ passed: number, failed: number, names?: string[] }> }} Part
 */

/**
 * A program that is right when it ends with code 0, and counts as one test.
 * @returns {Part}
 */
export function command(title, program, args) {
  return {
    title,
    run: async () => {
      const code = await runTool(program, args);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
