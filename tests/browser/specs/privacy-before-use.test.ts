import { describe } from "vitest";
import { silence } from "../card";
import { ANNOUNCED, INERT } from "../leaky/leaks";
import { findings, type Probe, promise } from "../leaky/probe";
import { select } from "../select";
import { css } from "../text";

/** What the spy page notes while a reader looks around on it, and selects nothing that a statement says. */
const notes: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("spy.html"));
  await tab.click((await tab.locate(css("#button"))).start);
  await select(tab, css("#english"));
  await silence(tab);
  const origin = new URL(site.at("")).origin;
  return (await tab.evaluate(() => (window as unknown as { seen: string[] }).seen)).map((note) =>
    note.replaceAll(origin, ""),
  );
};

/** Only those that it would not note without the extension. */
const noted: Probe = async (rig, site) => {
  const usual = new Set(await findings(notes, INERT));
  return [...new Set(await notes(rig, site))].filter((note) => !usual.has(note));
};

describe("before its first use", () => {
  promise("no page is told that the extension is there", noted, ANNOUNCED);
});
