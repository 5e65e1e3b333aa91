import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "../browser/card";
import { launchChromium } from "../browser/chromium";
import { launchFirefox } from "../browser/firefox";
import { keptIn } from "../browser/kept-in";
import { ownPage } from "../browser/own-page";
import type { Rig, Tab } from "../browser/rig";
import { answers, type Made, madeDocuments } from "./made-documents";
import { begin, bringAgain, openArchives, page } from "./one-import";
import type { Browser } from "./options";
import type { LaunchingPart } from "./part";
import { atLeast, held, none, told } from "./table";

const FULL = { kills: 50, documents: 12 };
const SHORT = { kills: 4, documents: 12 };

/** The longest that anything of an import takes on a busy machine. */
const COMES_MS = 60_000;
/** Archives that stay, so that the last of fifty imports takes no longer than the first. */
const MOST_KEPT = 6;

const launch = (browser: Browser, profile: string): Promise<Rig> =>
  browser === "chromium"
    ? launchChromium({ profile })
    : // What an add-on that is there for a time has stored would go with it.
      launchFirefox({
        profile,
        prefs: {
          "extensions.webextensions.keepStorageOnUninstall": true,
          "extensions.webextensions.keepUuidOnUninstall": true,
        },
      });

/** An import that must be there as a whole, or not at all. */
interface Round {
  readonly name: string;
  readonly documents: readonly Made[];
}

/**
 * The browser is killed at a random moment of an import, over and over, and started again on the same profile: each time the
 * import is there as a whole or not at all, and what was there before stays.
 */
export const kills: LaunchingPart = async (browser, isShort, put) => {
  const aims = isShort ? SHORT : FULL;
  const profile = await mkdtemp(join(tmpdir(), "bayaniyab-kills-"));
  const all = madeDocuments((aims.kills + 1) * aims.documents);
  const of = (round: number) => all.slice(round * aims.documents, (round + 1) * aims.documents);
  const wrong: string[] = [];
  let kept: Round[] = [];
  let [died, whole, brokenOff, goneOn] = [0, 0, 0, 0];
  let rig = await launch(browser, profile);
  try {
    // How long an import takes here, from the files to the end.
    const first: Round = { name: "بایگانی 0", documents: of(0) };
    const tab = await openArchives(rig);
    const begun = Date.now();
    await begin(tab, first);
    if (!(await eventually(() => page(tab).lists(first.name), COMES_MS)))
      throw new Error("the first import never ends");
    const importMs = Date.now() - begun;
    kept.push(first);
    for (let number = 1; number <= aims.kills; number++) {
      const round: Round = { name: `بایگانی ${number}`, documents: of(number) };
      // What is asked of a browser that is dead fails, or is never answered.
      void begin(await openArchives(rig), round).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, Math.random() * importMs));
      await rig.kill();
      died++;
      rig = await launch(browser, profile);
      const list = await openArchives(rig);
      const { archives, unfinished } = await keptIn(list);
      const isThere = archives.some(({ name }) => name === round.name);
      const expected = [...kept, ...(isThere ? [round] : [])].map(({ name, documents }) => [name, documents.length]);
      const found = archives.map(({ name, statements }) => [name, statements]);
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`kill ${number}: ${JSON.stringify(found)}`);
      const asked = [...round.documents, ...kept.flatMap(({ documents }) => documents.slice(0, 2))];
      const missed = await missedBy(rig, asked, isThere ? asked : asked.slice(round.documents.length));
      if (missed.length > 0) wrong.push(`kill ${number}, ${isThere ? "whole" : "not there"}: ${missed[0]}`);
      if (isThere) whole++;
      if (unfinished > 0) {
        brokenOff++;
        if (isThere) wrong.push(`kill ${number}: it is there, and said to be unfinished`);
        const isSaid = await eventually(() => page(list).has(".unfinished"), COMES_MS);
        if (!isSaid) wrong.push(`kill ${number}: nobody says that it was broken off`);
        // Every other is brought again, the others are given up.
        if (number % 2 === 0) {
          await bringAgain(list, round);
          if (await eventually(() => page(list).lists(round.name), COMES_MS)) goneOn++;
          else wrong.push(`kill ${number}: what was brought again is not there`);
        }
      }
      if (isThere || (unfinished > 0 && number % 2 === 0)) kept.push(round);
      if (await page(list).has(".unfinished")) await page(list).giveUp();
      if (kept.length > MOST_KEPT) {
        await page(list).erase(kept[0]?.name ?? "");
        kept = kept.slice(1);
      }
    }
    const documents = kept.flatMap(({ documents }) => documents);
    const missed = await missedBy(rig, documents, documents);
    const given = await answers(ownPage(rig), documents);
    await rig.close();
    const clean = await cleanAnswers(browser, kept, documents);
    const other = given.flatMap((answer, at) => (answer === clean[at] ? [] : [`${answer} instead of ${clean[at]}`]));
    put(atLeast(browser, "times that the browser was killed amid an import", died, aims.kills));
    put(told(browser, "an import without that", `${importMs} ms`));
    put(told(browser, "imports that were whole by then", String(whole)));
    put(told(browser, "imports that were broken off while they were written", String(brokenOff)));
    put(held(browser, "of these, every other was gone on with", String(goneOn), true));
    put(none(browser, "archives that are half there, or gone", wrong));
    put(none(browser, `documents of ${documents.length} that are not found whole`, missed));
    put(none(browser, "answers that a clean import would not give", other));
  } finally {
    await rig.close().catch(() => {});
    await rm(profile, { recursive: true, force: true });
  }
};

/** What of these documents is not found as it must be: those that are there, with their whole text; the others not at all. */
async function missedBy(rig: Rig, documents: readonly Made[], there: readonly Made[]): Promise<string[]> {
  const isThere = new Set(there);
  const found = await answers(ownPage(rig), documents);
  return documents.flatMap((document, at) => {
    const answer = found[at];
    if (isThere.has(document)) return answer === document.text ? [] : [`${document.title}: ${answer}`];
    return answer === document.text ? [`${document.title} is found`] : [];
  });
}

/** What a browser answers that was never killed. */
async function cleanAnswers(browser: Browser, rounds: readonly Round[], documents: readonly Made[]): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), "bayaniyab-clean-"));
  const rig = await launch(browser, profile);
  try {
    for (const round of rounds) {
      const tab: Tab = await openArchives(rig);
      await begin(tab, round);
      if (!(await eventually(() => page(tab).lists(round.name), COMES_MS)))
        throw new Error("a clean import never ends");
      await tab.close();
    }
    return await answers(ownPage(rig), documents);
  } finally {
    await rig.close();
    await rm(profile, { recursive: true, force: true });
  }
}
