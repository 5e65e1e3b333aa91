import { describe } from "vitest";
import { eventually } from "../card";
import { answered } from "../leaky/answered";
import { SECRET, SHOWN_IN_PAGE } from "../leaky/leaks";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { readOut } from "../leaky/read-out";
import { select } from "../select";

/** A frame has a document at once; a busy machine takes longer. */
const DOCUMENT_MS = 5000;

/**
 * A page's ways to a text that is on the screen and not its own. A frame whose document is of the page's own origin, or of
 * none, is one of them, whether it is found by the others in this browser or not: its reports, its storage and its workers
 * are the page's.
 */
const read: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("spy.html"));
  await select(tab);
  await answered(tab);
  // Chromium lists a frame before it has a document, of whatever origin that will be.
  await eventually(async () => !(await tab.frameAddresses()).includes(""), DOCUMENT_MS);
  const frames = (await tab.frameAddresses()).filter((address) => !/^[a-z]+-extension:/.test(address));
  return [...(await tab.evaluate(readOut, SECRET)), ...frames.map((address) => `a frame of its own: ${address}`)];
};

const find = useProbes();

describe("while the card is open", () => {
  const tags = ["P03", "P04", "P11", "P12", "P42", "P45", "P46", "P47"];
  promise("the page cannot read the answer", { tags }, find, read, SHOWN_IN_PAGE);
});
