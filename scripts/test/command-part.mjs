import { runTool } from "../setup/tools.mjs";

/**
 * One thing `npm test` runs. Its `say` takes what is to be printed, as it comes.
 * @typedef {object} Part
 * @property {string} title
 * @property {(say: (text: string) => void) => Promise<Result>} run
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {readonly string[]} [names] what failed, where the title does not tell
 * @property {readonly { name: string, ms: number }[]} [files] how long each file of tests took
 */

/**
 * A program that is right when it ends with code 0, and counts as one test.
 * @returns {Part}
 */
export function command(title, program, args) {
  return {
    title,
    run: async (say) => {
      const code = await runTool(program, args, { say });
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
