import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";

/** WCAG 2.2 at levels A and AA, and what axe's makers advise beside it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in a document: the rule, and where. */
export async function axe(page: Page, frame: Frame): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page: onlyFrame(page, frame) })
    .options({ rules: { "target-size": { enabled: true } } })
    .withTags(TAGS)
    .analyze();
  if (passes.length === 0) throw new Error("axe found nothing to judge");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The page as if one frame were all of it: axe finds no way into a frame in a closed shadow root. */
function onlyFrame(page: Page, frame: Frame): Page {
  const instead = { mainFrame: () => frame, evaluate: frame.evaluate.bind(frame) };
  return new Proxy(page, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in instead ? instead : target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
