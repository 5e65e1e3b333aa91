import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { differingShare } from "../picture/differing-share";
import { keptPicture, writeSmall } from "../picture/kept-picture";
import { KEPT } from "../picture/look";
import { drawsAsKept } from "../picture/machine";
import { Photographer } from "../picture/photographer";

/** The share of a picture that may differ, so that another machine's antialiasing passes and a lost button does not. */
const TOLERATED = 0.0015;

let photographer: Photographer;
beforeAll(async () => {
  photographer = await Photographer.arrive();
});
afterAll(() => photographer.leave());

/** On a machine with other fonts, or another Chromium, every line would differ: take the pictures there first. */
const isComparable = await drawsAsKept();
if (!isComparable)
  console.warn("The kept pictures were drawn with other fonts or another Chromium, and are not compared here.");

test.skipIf(!isComparable).each(KEPT)("$name matches its picture", async ({ name, surface, look }) => {
  const kept = await keptPicture(name);
  expect(kept, "no picture is kept: npm run pictures, and look at it").toBeDefined();
  const picture = await photographer.take(surface, look);
  const share = await differingShare(kept as Buffer, picture);
  const path = `.output/pictures/${name}.png`;
  if (share > TOLERATED) await writeSmall(path, picture);
  expect(share, `see ${path}; if it is better so: npm run pictures`).toBeLessThanOrEqual(TOLERATED);
});

describe.skipIf(!isComparable)("the comparison", () => {
  const [card] = KEPT;
  if (!card) throw new Error("nothing is kept");
  const { name, surface, look } = card;
  const kept = async () => (await keptPicture(name)) as Buffer;

  test.each([
    ["a mark that is underlined no more", "mark { text-decoration: none }"],
    ["a mark in another colour", "mark { background: #e8d7ae }"],
    ["a shape that says how the texts relate, gone", ".trace svg { visibility: hidden }"],
    ["buttons in the colour of text", "button { color: inherit }"],
    ["lines a little closer", ":root { --leading: 1.8 !important }"],
    ["a name that is not there", "h1 { visibility: hidden }"],
  ])("detects %s", async (_change, css) => {
    const picture = await photographer.take(surface, look, (shown) =>
      shown.evaluate((css) => {
        const style = new CSSStyleSheet();
        style.replaceSync(css);
        document.adoptedStyleSheets.push(style);
      }, css),
    );
    expect(await differingShare(await kept(), picture)).toBeGreaterThan(TOLERATED);
  });

  test("tolerates antialiasing differences", async () => {
    const softer = await sharp(await kept())
      .blur(0.5)
      .toBuffer();
    expect(softer.equals(await kept())).toBe(false);
    expect(await differingShare(await kept(), softer)).toBeLessThanOrEqual(TOLERATED);
  });

  test("treats a picture of another size as different", async () => {
    const wider = await sharp(await kept())
      .extend({ right: 1, background: "#fff" })
      .toBuffer();
    expect(await differingShare(await kept(), wider)).toBe(1);
  });
});
