import { describe, expect, inject, test } from "vitest";
import { launchChromium } from "../chromium";
import { useBrowser } from "../use";
import { launchQuiet } from "./launch";

/** How often a page that wants to know compares, and how many requests it times together. */
const TRIES = 200;
const AT_ONCE = 8;

/** An id that no extension has. */
const NOBODY = "abcdefghijklmnopabcdefghijklmnop";

/**
 * How far from one half the share of tries may be in which the one took longer. By chance it strays by .035 in so many.
 */
const CHANCE = 0.15;

const quiet = useBrowser({ launching: launchQuiet });
const usual = useBrowser({ launching: () => launchChromium() });

/**
 * A page that knows the id of an extension times requests that are refused, to it and to one that nobody has.
 * @returns the share of tries in which those to the extension took longer
 */
async function longerShare({ open, rig }: typeof quiet): Promise<number> {
  const tab = await open("plain.html");
  return tab.evaluate(
    async (known, other, tries, atOnce) => {
      const time = async (address: string) => {
        const started = performance.now();
        for (let each = 0; each < atOnce; each++) {
          const image = new Image();
          const ended = new Promise((resolve) => {
            image.onload = resolve;
            image.onerror = resolve;
          });
          image.src = `${address}?${Math.random()}`;
          await ended;
        }
        return performance.now() - started;
      };
      let longer = 0;
      for (let at = 0; at < tries; at++) {
        const isFirst = Math.random() < 0.5;
        const before = isFirst ? undefined : await time(other);
        const ofKnown = await time(known);
        const ofOther = before ?? (await time(other));
        longer += ofKnown === ofOther ? 0.5 : Number(ofKnown > ofOther);
      }
      return longer / tries;
    },
    rig.own("card.html"),
    rig.own("card.html").replace(/:\/\/[^/]+/, `://${NOBODY}`),
    TRIES,
    AT_ONCE,
  );
}

// In Firefox no page knows an extension's address: each profile has another one.
describe.runIf(inject("browser") === "chromium")("a page that knows the id and has a clock", () => {
  test("cannot tell whether the quiet edition is installed", { tags: ["P02"] }, async () => {
    expect(Math.abs((await longerShare(quiet)) - 0.5)).toBeLessThan(CHANCE);
  });

  test("can tell that the other is: this clock sees it", async () => {
    expect(await longerShare(usual)).toBeGreaterThan(0.5 + CHANCE);
  });
});
