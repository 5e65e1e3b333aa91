import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Frame } from "playwright-core";

/** Minified: every document that is judged parses it anew, a third faster so. */
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** WCAG 2.2 at levels A and AA, and what axe's makers advise beside it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in a document: the rule, and where. */
export async function axe(frame: Frame): Promise<string[]> {
  // By the remote control, which no policy of the page forbids; what is there already stays.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const { faults, judged } = await frame.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations, passes } = await axe.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: { "target-size": { enabled: true } },
      // Of what is right, to know of each rule that it judged is enough.
      resultTypes: ["violations"],
    });
    return {
      faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      judged: passes.length,
    };
  }, TAGS);
  if (judged === 0) throw new Error("axe found nothing to judge");
  return faults;
}
