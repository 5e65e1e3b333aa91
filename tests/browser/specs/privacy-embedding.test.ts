import { describe } from "vitest";
import { eventually, SILENCE_MS } from "../card";
import { embed } from "../embed";
import { TALKATIVE } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { select } from "../select";

/**
 * A page that has come by the address of the card's frame, which the browser keeps from it, opens it again: as it is,
 * with the nonce that was used for the open card, and with one of its own making.
 */
const embedding: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("news.html"));
  await select(tab);
  const frame = await eventually(() => tab.cardFrame());
  if (!frame) throw new Error("no card came");
  const address = await frame.evaluate(() => location.href.replace(/#.*/, ""));

  const seen: string[] = [];
  for (const nonce of ["", "#1-2-3-4", "#2b4b3f6a-4a0e-4d0c-8f7e-0c1d2e3f4a5b"]) {
    const thief = await rig.tab();
    await thief.open(site.at("plain.html"));
    await embed(thief, address + nonce);
    const shows = async () => {
      const inner = await thief.cardFrame();
      return inner ? inner.evaluate(() => document.body?.textContent.trim() ?? "") : "";
    };
    const text = await eventually(shows, SILENCE_MS);
    if (text) seen.push(text);
    await thief.close();
  }
  return seen;
};

const find = useProbes();

describe("the card's page, opened by a page", () => {
  promise("stays blank", { tags: ["P25"] }, find, embedding, TALKATIVE);
});
