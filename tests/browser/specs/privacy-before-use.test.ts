import { describe } from "vitest";
import { silence } from "../card";
import { ANNOUNCED } from "../leaky/leaks";
import { openSpy } from "../leaky/open-spy";
import { type Find, type Probe, promise, useProbes, without } from "../leaky/probe";
import { select } from "../select";
import { css } from "../text";
import { launch } from "../use";

/** What the spy page notes while a user looks around on it, and selects nothing that a statement says. */
const notes: Probe = async (rig, site) => {
  const tab = await openSpy(rig, site);
  await tab.click((await tab.locate(css("#button"))).start);
  await select(tab, css("#english"));
  await silence(tab);
  const origin = new URL(site.at("")).origin;
  return (await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).map((note) =>
    note.replaceAll(origin, ""),
  );
};

const find = useProbes({ launching: launch });
const usual = without(find, notes);

/** Only what it would not note without the extension. */
const findUnusual: Find = async (probe, leak) => {
  const known = new Set(await usual());
  return [...new Set(await find(probe, leak))].filter((note) => !known.has(note));
};

describe("before first use", () => {
  promise("no page can detect the extension", { tags: ["P05", "P06", "P08"] }, findUnusual, notes, ANNOUNCED);
});
