import { setTimeout } from "node:timers/promises";
import { readStatements } from "../../../scripts/lookup/read-statements";
import { launchChromium } from "../../browser/chromium";
import { launchFirefox } from "../../browser/firefox";
import { pageOf } from "../../browser/page-of";
import { pictureShown } from "../../browser/picture-page";
import type { Rig, Tab } from "../../browser/rig";
import { serve } from "../../browser/site";
import { waysOf } from "../../browser/ways";
import { memoryOfChildren } from "../memory";
import { processorTimeOfChildren } from "../processor-time";
import type { Table } from "../quality/table";
import { median, quantile } from "../statistics";
import { drawPicture, type PictureToDraw, picturesToDraw } from "./draw-picture";

/** What each is to stay under, in ms: a screenshot with the worker warm, and what is larger. */
const AIMS = { screenshot: 1200, large: 4000 };
/** The worker ends when it has rested for a minute; a browser gives back some seconds later what it has held. */
const REST_MS = 75_000;

interface Took {
  /** On the clock, in ms. */
  readonly wall: number;
  /** Processor time of all processes of the browser. */
  readonly processor: number;
}

/**
 * Runs in the page that reads pictures: chooses a picture as its dialog does.
 * @returns ms from there to the answer, drawn
 */
async function choose(data: string): Promise<number> {
  const [, base64 = ""] = data.split(",");
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "picture.jpg", { type: "image/jpeg" }));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("nothing to choose a picture with");
  input.files = transfer.files;
  const started = performance.now();
  const ended = (window as unknown as { untilAnswered: () => Promise<number> }).untilAnswered();
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return (await ended) - started;
}

/** Runs in the page that reads pictures: puts there what says when the next answer is drawn. */
function watch(): void {
  const isAtWork = () =>
    document.querySelector("progress") !== null ||
    /…$/.test(document.querySelector("[role=status]")?.textContent ?? "…");
  const untilAnswered = () =>
    new Promise<number>((resolve) => {
      let wasAtWork = false;
      const seen = new MutationObserver(() => {
        wasAtWork ||= isAtWork();
        if (!wasAtWork || isAtWork()) return;
        seen.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      });
      seen.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  /** From the end of a press to the answer. */
  const pressed = () =>
    new Promise<number>((resolve) => {
      const up = () => {
        const started = performance.now();
        void untilAnswered().then((ended) => resolve(ended - started));
      };
      addEventListener("pointerup", up, { once: true, capture: true });
    });
  Object.assign(window, { untilAnswered, pressed });
}

/** Times a work, and what it takes of the processors. @param work gives ms */
async function taking(work: () => Promise<number>): Promise<Took> {
  const before = processorTimeOfChildren();
  const wall = await work();
  return { wall, processor: processorTimeOfChildren() - before };
}

class Times {
  constructor(
    private readonly rig: Rig,
    private readonly rounds: number,
  ) {}

  /** A picture chosen in a tab of its own, whose worker is to be started; and then again and again in that. */
  async chosen(picture: PictureToDraw): Promise<{ cold: Took[]; warm: Took[] }> {
    const [cold, warm]: [Took[], Took[]] = [[], []];
    const coldRounds = Math.ceil(this.rounds / 3);
    let tab = await this.#opened();
    const data = await tab.evaluate(drawPicture, picture);
    for (let round = 0; round < coldRounds; round++) {
      if (round > 0) {
        await tab.close();
        tab = await this.#opened();
      }
      cold.push(await taking(() => tab.evaluate(choose, data)));
    }
    for (let round = 0; round < this.rounds; round++) warm.push(await taking(() => tab.evaluate(choose, data)));
    const { titles } = await pictureShown(tab);
    if (titles.length === 0) throw new Error("No statement was found in a picture that quotes one.");
    await tab.close();
    return { cold, warm };
  }

  /**
   * A screenshot in a page, asked for in the menu of the image, which opens a tab and starts a worker; and then, by a
   * rectangle that is drawn all over it, again.
   */
  async pressed(picture: PictureToDraw): Promise<{ cold: Took[]; warm: Took[] }> {
    const drawing = await this.#opened();
    const data = await drawing.evaluate(drawPicture, picture);
    await drawing.close();
    const site = await serve({
      pages: { "screenshot.html": pageOf(`<img id="picture" style="width: 20rem" alt="" src="${data}">`) },
    });
    const [cold, warm]: [Took[], Took[]] = [[], []];
    try {
      const page = await this.rig.tab();
      await page.open(site.at("screenshot.html"));
      for (let round = 0; round < Math.ceil(this.rounds / 3); round++) {
        await page.takeUp();
        const { left, top } = await page.locateBox({ expression: `document.querySelector("#picture")` });
        let tab: Tab | undefined;
        cold.push(
          await taking(async () => {
            const started = Date.now();
            tab = await this.rig.tabOpenedBy(() =>
              waysOf(this.rig).chooseFromMenuOfImage({ x: left + 30, y: top + 30 }, data),
            );
            await pictureShown(tab);
            return Date.now() - started;
          }),
        );
        if (!tab) throw new Error("no tab opens");
        const isLast = round + 1 >= Math.ceil(this.rounds / 3);
        if (isLast) for (let each = 0; each < this.rounds; each++) warm.push(await this.#drawn(tab));
        await tab.close();
      }
      await page.close();
    } finally {
      await site.close();
    }
    return { cold, warm };
  }

  async #drawn(tab: Tab): Promise<Took> {
    await tab.evaluate(watch);
    await tab.evaluate(() => document.querySelector(".picture")?.scrollIntoView({ block: "start" }));
    const { left, top, right, bottom } = await tab.locateBox({ expression: `document.querySelector(".picture")` });
    const height = Math.min(bottom, 700);
    return taking(async () => {
      await tab.evaluate(() => {
        const { pressed } = window as unknown as { pressed: () => Promise<number> };
        Object.assign(window, { took: pressed() });
      });
      await tab.drag({ x: left + 2, y: top + 2 }, { x: right - 3, y: height - 3 });
      return tab.evaluate(() => (window as unknown as { took: Promise<number> }).took);
    });
  }

  async #opened(): Promise<Tab> {
    const tab = await this.rig.tab();
    await tab.open(this.rig.own("picture.html"));
    await tab.evaluate(watch);
    return tab;
  }

  /** Memory of all processes of the browser: before a large picture is read, with it, and once its worker has rested. */
  async memory(picture: PictureToDraw): Promise<{ before: number; read: number; rested: number }> {
    const tab = await this.#opened();
    const data = await tab.evaluate(drawPicture, picture);
    const before = memoryOfChildren();
    await tab.evaluate(choose, data);
    const read = memoryOfChildren();
    await setTimeout(REST_MS);
    const rested = memoryOfChildren();
    await tab.close();
    return { before, read, rested };
  }
}

/** How long pictures take in a real browser, from a press to the answer. @param rounds with the worker warm; a third of them cold */
export async function timeTables(browser: "chromium" | "firefox", rounds: number): Promise<Table[]> {
  const { statements } = await readStatements();
  const longest = statements.map(({ text }) => text).sort((a, b) => b.length - a.length)[0] ?? "";
  const pictures = Object.entries(picturesToDraw(longest.split(/\s+/)));
  const rig: Rig = browser === "firefox" ? await launchFirefox() : await launchChromium();
  try {
    await rig.behind.evaluate(() => true);
    const times = new Times(rig, rounds);
    const rows: { name: string; cells: string[] }[] = [];
    const add = (name: string, took: readonly Took[], aim: number | undefined) => {
      const [wall, processor] = [took.map(({ wall }) => wall), took.map(({ processor }) => processor)];
      const cells = [wall, processor].flatMap((ms) => [median(ms).toFixed(0), quantile(ms, 0.95).toFixed(0)]);
      rows.push({ name, cells: [String(took.length), ...cells, aim === undefined ? "" : String(aim)] });
    };
    for (const [name, picture] of pictures) {
      const isLarge = picture.width * picture.height > 4_000_000;
      if (!isLarge) {
        const { cold, warm } = await times.pressed(picture);
        add(`${name}, menu of the image, cold`, cold, undefined);
        add(`${name}, drawn on, warm`, warm, AIMS.screenshot);
      }
      const { cold, warm } = await times.chosen(picture);
      add(`${name}, chosen, cold`, cold, isLarge ? AIMS.large : undefined);
      add(`${name}, chosen, warm`, warm, isLarge ? AIMS.large : AIMS.screenshot);
    }
    const large = pictures.map(([, picture]) => picture).sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const memory = large && (await times.memory(large));
    const mb = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
    return [
      {
        title: `${browser}: from the press to the answer, ms`,
        note: "Cold: the worker is started first. Processor time is that of all processes of the browser meanwhile.",
        columns: ["times", "median", "p95", "processor, median", "p95", "aim"],
        rows,
      },
      {
        title: `${browser}: memory of all its processes, MB`,
        note: "Before the largest picture is read, when it is, and after its worker has rested for a minute.",
        columns: ["before", "read", "rested"],
        rows: memory ? [{ name: "", cells: [mb(memory.before), mb(memory.read), mb(memory.rested)] }] : [],
      },
    ];
  } finally {
    await rig.close();
  }
}
