import { describe, expect, test } from "vitest";
import { cardHits, eventually } from "../card";
import { answered } from "../leaky/answered";
import { SIZED } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { pageOf, SENTENCE, UNRELATED } from "../page-of";
import type { Box, Tab } from "../rig";
import { select } from "../select";
import { css } from "../text";
import { useBrowser } from "../use";

/** Three texts in places of one size: of one statement, of two, and of none. */
const TEXTS = {
  one: SENTENCE,
  two: "دنیا را باید بر سر تبهکاران حاکم بر ایران خراب کرد. ما از حزبمان آموختیم چگونه یک انسان را از چند قدمی طناب دار نجات دهیم.",
  none: UNRELATED,
};

const PAGES = {
  "hits.html": pageOf(
    `${Object.entries(TEXTS)
      .map(([id, text]) => `<p id="${id}" hidden>${text}</p>`)
      .join("")}<script src="/spy.js"></script>`,
    "p { text-align: justify; text-align-last: justify }",
  ),
};

/** Selects one of the texts, the only one that is shown. */
async function selectText(tab: Tab, id: keyof typeof TEXTS): Promise<void> {
  await tab.evaluate((shown) => {
    for (const each of Array.from(document.querySelectorAll("p"))) each.hidden = each.id !== shown;
  }, id);
  await select(tab, css(`#${id}`));
}

/** Runs in the page: the place of what is before its own elements, to the pixel, as points of the view tell it. */
function placeOfOthers(): Box | null {
  const isOther = (x: number, y: number) => {
    const element = document.elementFromPoint(x, y);
    return element !== null && element !== document.documentElement && !document.body.contains(element);
  };
  const STEP = 20;
  for (let x = 0; x < innerWidth; x += STEP) {
    for (let y = 0; y < innerHeight; y += STEP) {
      if (!isOther(x, y)) continue;
      const reach = (dx: number, dy: number) => {
        let far = 0;
        while (isOther(x + dx * (far + 1), y + dy * (far + 1))) far++;
        return far;
      };
      return { left: x - reach(-1, 0), top: y - reach(0, -1), right: x + reach(1, 0), bottom: y + reach(0, 1) };
    }
  }
  return null;
}

/** What a page measures of the card for one text, and of that for another: all in which the two differ. */
const measure: Probe = async (rig, site) => {
  const measured: (Box | null)[] = [];
  for (const id of ["one", "two"] as const) {
    const tab = await rig.tab();
    await tab.open(site.at("hits.html"));
    await selectText(tab, id);
    await answered(tab);
    // Its frame may be in the page before it is drawn.
    measured.push(await eventually(() => tab.evaluate(placeOfOthers)));
    await tab.close();
  }
  const [one, two] = measured.map((each) => JSON.stringify(each));
  return one === two ? [] : [`${one} for one hit, ${two} for two`];
};

const find = useProbes({ pages: PAGES });

describe("how many hits there are", () => {
  promise("does not show in the card's place and size", { tags: ["P16"] }, find, measure, SIZED);
});

const browser = useBrowser({ pages: PAGES });

test("and of the two texts one has more hits than the other", { tags: ["P16"] }, async () => {
  const counts: number[] = [];
  for (const id of ["one", "two"] as const) {
    const tab = await browser.open("hits.html");
    await selectText(tab, id);
    counts.push((await cardHits(tab)).length);
  }
  expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
});

test("the card's frame comes before the answer: also for a text that no statement says", {
  tags: ["P17"],
}, async () => {
  const tab = await browser.open("hits.html");
  await selectText(tab, "none");
  const mutations = () =>
    tab.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((note) => note.startsWith("mutation: <")));
  // It comes, and once there is no answer it goes.
  await expect.poll(mutations).toEqual(["mutation: <div></div>", "mutation: <div></div>"]);
});
