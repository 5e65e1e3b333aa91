import { describe } from "vitest";
import { eventually, SILENCE_MS } from "../card";
import { answered } from "../leaky/answered";
import { STYLED_BY_PAGE } from "../leaky/leaks";
import { ownStyleNames } from "../leaky/own-style-names";
import { type Probe, promise, useProbes } from "../leaky/probe";
import { pageOf, SENTENCE } from "../page-of";
import { select } from "../select";
import { twoFrames } from "../two-frames";

/** Families that systems have for Persian, beside those that the extension's own style sheets name. */
const FAMILIES = [
  "Tahoma",
  "Arial",
  "Segoe UI",
  "Noto Naskh Arabic",
  "Noto Sans Arabic",
  "Geeza Pro",
  "B Nazanin",
  "Vazir",
];

/** A sheet that has the page's server asked as soon as a letter is drawn in one of these fonts, or a property is used. */
const asking = () => {
  const { properties, families } = ownStyleNames();
  const url = (name: string) => `url("/asked/${encodeURIComponent(name)}")`;
  const fonts = [...families, ...FAMILIES].map(
    (name) => `@font-face { font-family: "${name}"; src: ${url(name)}; unicode-range: U+0-10FFFF }`,
  );
  const set = properties.map((name) => `${name}: ${url(name)} !important`);
  return `${fonts.join("\n")}
:root, * { ${set.join("; ")} }
@counter-style decimal { system: fixed; symbols: "x" }
::selection { background: transparent !important }
body { font-family: serif }`;
};

const ask: Probe = async (rig, site) => {
  const tab = await rig.tab();
  await tab.open(site.at("asking.html"));
  await select(tab);
  await answered(tab);
  // What a style asks for is asked for when it is drawn.
  await tab.evaluate(twoFrames);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  // What is asked for later than that comes to the site no sooner, on a machine that is busy too.
  await tab.evaluate((last) => fetch(last).then(() => undefined), site.at("last"));
  const isAsked = (request: string) => request.includes("asked/");
  await eventually(async () => site.requests.some(isAsked), SILENCE_MS);
  return site.requests.splice(0).filter(isAsked);
};

const find = useProbes({ pages: { "asking.html": pageOf(`<p id="quote">${SENTENCE}.</p>`, asking()) } });

describe("a page's style sheet", () => {
  promise("asks for nothing by what the card says", { tags: ["P29", "P30"] }, find, ask, STYLED_BY_PAGE);
});
