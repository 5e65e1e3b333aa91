import { fileURLToPath } from "node:url";
import { type ChromiumRig, launchChromium } from "../browser/chromium";
import { serveBenchPage } from "./bench-page";
import { median, quantile } from "./statistics";

/**
 * From the user's release of the pointer to the first marked hit on the screen, in real Chromium, beside an extension
 * that only opens an empty extension frame (the floor): both warm, and both with their workers dead, since an extension
 * whose worker is dead has no process either. All in one run, taking turns, each time in a fresh page.
 */

const ROUNDS = Number(process.argv[2] ?? 30);
const WARM_UP = 3;
const WAIT_MS = 10_000;

/** A quick hand's drag over a line. It is not part of what is timed, but the extension may use it to wake. */
const DRAG_MS = 300;
const STEPS = 10;

const WATCH_PAGE = fileURLToPath(new URL("watch-page.js", import.meta.url));

/** In the card's frame: when its first text was painted, and whether a mark is in it. */
function readPaint() {
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return paint && { at: performance.timeOrigin + paint.startTime, marks: document.querySelectorAll("mark").length };
}

async function sample(rig: ChromiumRig, address: string, isDead: boolean): Promise<number> {
  const page = await rig.context.newPage();
  try {
    await page.setViewportSize({ width: 480, height: 640 });
    await page.addInitScript({ path: WATCH_PAGE });
    await page.goto(address);
    if (isDead) await rig.killBackground();
    const box = await page.locator("p").boundingBox();
    if (!box) throw new Error("The page shows no text.");
    // Persian lines start at the right: from the first word of the paragraph to its last line's end.
    await page.mouse.move(box.x + box.width - 2, box.y + 8);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) {
      await page.waitForTimeout(DRAG_MS / STEPS);
      const left = (box.width - 4) * (step / STEPS);
      await page.mouse.move(box.x + box.width - 2 - left, box.y + 8 + (box.height - 12) * (step / STEPS));
    }
    await page.mouse.up();
    const until = Date.now() + WAIT_MS;
    while (Date.now() < until) {
      const frame = page.frames().find((each) => each.url().includes("/card.html"));
      const paint = await frame?.evaluate(readPaint).catch(() => undefined);
      const times = await page.evaluate(() => (globalThis as unknown as { times: Record<string, number> }).times);
      if (paint && times["reachable"] && (rig === floor || paint.marks)) {
        return Math.max(paint.at, times["reachable"]) - (times["released"] ?? Number.NaN);
      }
      await page.waitForTimeout(20);
    }
    throw new Error(`No card within ${WAIT_MS} ms on ${address}.`);
  } finally {
    await page.close();
  }
}

const server = await serveBenchPage();
const ours = await launchChromium();
const floor = await launchChromium({ extension: fileURLToPath(new URL("floor", import.meta.url)) });
const samples = { "floor, warm": [], "card, warm": [], "floor, dead": [], "card, dead": [] } as Record<
  string,
  number[]
>;
try {
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, taken] of Object.entries(samples)) {
      const ms = await sample(name.startsWith("floor") ? floor : ours, server.address, name.endsWith("dead"));
      if (round >= 0) taken.push(ms);
    }
  }
} finally {
  await Promise.all([ours.close(), floor.close(), server.close()]);
}

console.log(`pointerup → first marked hit painted, ${ROUNDS} rounds, ms (dead: the worker was stopped before)`);
for (const [name, taken] of Object.entries(samples)) {
  const beside = samples[name.replace("card", "floor")] ?? [];
  const ratios = taken.map((ms, i) => ms / (beside[i] ?? Number.NaN));
  const cells = [median(taken), quantile(taken, 0.95), median(ratios)].map((n) => n.toFixed(2).padStart(8));
  console.log(`${name.padEnd(12)} median ${cells[0]}  p95 ${cells[1]}  × floor ${cells[2]}`);
}
