import { describe } from "vitest";
import { silence } from "../card";
import { inventoryOf } from "../leaky/inventory";
import { ANNOUNCED } from "../leaky/leaks";
import { openSpy } from "../leaky/open-spy";
import { type Probe, promise, unusual, useProbes } from "../leaky/probe";
import { select } from "../select";
import { css } from "../text";
import { launch } from "../use";

/**
 * What the spy page notes while a user looks around on it, and selects nothing that a statement says; what it then finds
 * where it looks; and what stands on the browser's console for whoever looks there.
 */
const notes: Probe = async (rig, site) => {
  const tab = await openSpy(rig, site);
  await tab.click((await tab.locate(css("#button"))).start);
  await select(tab, css("#english"));
  await silence(tab);
  const origin = new URL(site.at("")).origin;
  const heard = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const all = [...heard, ...(await inventoryOf(tab)), ...(await tab.errors()).map((error) => `console: ${error}`)];
  return all.map((note) => note.replaceAll(origin, ""));
};

const find = useProbes({ launching: launch });

describe("before first use", () => {
  const tags = ["P05", "P06", "P08", "P09", "P10", "P15", "P18", "P20", "P26", "P32", "P33", "P35", "P36"];
  promise("no page can detect the extension", { tags }, unusual(find, notes), notes, ANNOUNCED);
});
