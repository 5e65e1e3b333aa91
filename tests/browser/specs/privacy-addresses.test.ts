import { describe } from "vitest";
import { card, eventually } from "../card";
import { ADDRESSED } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { readerFrom } from "../reader-from";
import { select } from "../select";

/** What of a looked-up text stands in addresses, which a browser keeps: those of frames, and of the page that a hit opens. */
const look: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("news.html"));
  await select(tab);
  const ofCard = async () => (await tab.frameAddresses()).filter((address) => address.includes("/card.html"));
  if (!(await eventually(async () => (await ofCard()).length > 0))) throw new Error("no card came");
  const seen = [...(await ofCard())];
  if (seen.every((address) => !address.includes("?"))) {
    const reader = await readerFrom(rig, await card(tab));
    const isThere = () => reader.evaluate(() => document.querySelectorAll("main mark").length > 0);
    if (!(await eventually(isThere))) throw new Error("the reader does not open");
    seen.push(await reader.address());
  }
  return seen.filter((address) => /احزاب|میتینگ/.test(decodeURIComponent(address)));
};

const find = useProbes();

describe("addresses of frames and pages", () => {
  promise("have nothing of what was looked up", { tags: ["P51"] }, find, look, ADDRESSED);
});
