import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { usePhotographer, useShowing } from "../picture/compare-pictures";
import { differingShare, TOLERATED } from "../picture/differing-share";
import { keptPicture } from "../picture/kept-picture";
import { keptOf, type Look, SURFACES_SHOWN } from "../picture/look";
import type { Picture } from "../picture/photographer";

const [card] = SURFACES_SHOWN;
const [first] = card ? keptOf(card) : [];
if (!card || !first) throw new Error("nothing is kept");
const kept = async () => (await keptPicture(first.name)) as Picture;

const photographer = usePhotographer();
const seen = useShowing(photographer, card);

/** The card with a style of the test's own. */
async function changed(css: string): Promise<Picture> {
  const { document } = seen();
  await photographer.there.dress(seen(), first?.look as Look);
  await document.evaluate((css) => {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    window.document.adoptedStyleSheets.push(style);
  }, css);
  const picture = await photographer.there.picture(seen());
  await document.evaluate(() => {
    window.document.adoptedStyleSheets.pop();
  });
  return picture;
}

describe("the comparison of pixels", () => {
  test.each([
    ["a mark that is underlined no more", "mark { text-decoration: none }"],
    ["a mark in another colour", "mark { background: #e8d7ae }"],
    ["a shape that says how the texts relate, gone", ".trace svg { visibility: hidden }"],
    ["buttons in the colour of text", "button { color: inherit }"],
    ["lines a little closer", ":root { --leading: 1.7 !important }"],
    ["a source that is not there", ".source { visibility: hidden }"],
  ])("detects %s", async (_change, css) => {
    expect(await differingShare((await kept()).png, (await changed(css)).png)).toBeGreaterThan(TOLERATED);
  });

  test("tolerates antialiasing differences", async () => {
    const { png } = await kept();
    const softer = await sharp(png).blur(0.5).toBuffer();
    expect(softer.equals(png)).toBe(false);
    expect(await differingShare(png, softer)).toBeLessThanOrEqual(TOLERATED);
  });

  test("treats a picture of another size as different", async () => {
    const { png } = await kept();
    const wider = await sharp(png).extend({ right: 1, background: "#fff" }).toBuffer();
    expect(await differingShare(png, wider)).toBe(1);
  });
});

describe("the comparison of structure", () => {
  test.each([
    ["a button that is gone", ".close { display: none }"],
    ["an excerpt that stands two pixels lower", "blockquote { translate: 0 2px }"],
  ])("detects %s", async (_change, css) => {
    expect((await changed(css)).structure).not.toBe((await kept()).structure);
  });
});
