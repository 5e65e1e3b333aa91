/**
 * `npm run screenshots [-- NAME]`: every surface as it comes in use, and every state of the page of fixtures, in Persian and
 * English, in light and dark, on a desk and on a phone, to `.output/screenshots/`; those whose name begins with NAME, if
 * one is given.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { built } from "./build";
import { FIXTURES } from "./fixtures";
import { Photographer } from "./picture/photographer";
import { SURFACES } from "./surfaces";

const FOLDER = ".output/screenshots";

const VIEWS = { desk: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

/** The card's frame in a page, and in one that has little room for it; see `entrypoints/selection/place.ts`. */
const CARD_VIEWS = { desk: { width: 400, height: 320 }, phone: { width: 280, height: 320 } } as const;

/** The toolbar's popup has one size, see `entrypoints/popup/popup.css`. */
const POPUP_VIEWS = { desk: { width: 420, height: 560 } } as const;

function viewsOf(name: string) {
  if (name.startsWith("fixture card")) return CARD_VIEWS;
  return name.startsWith("fixture popup") ? POPUP_VIEWS : VIEWS;
}

const only = process.argv[2] ?? "";
await mkdir(FOLDER, { recursive: true });
const photographer = await Photographer.arrive(undefined, built("chrome-mv3-fixtures"));
const withParts = [...SURFACES, ...FIXTURES].flatMap((surface) => [
  surface,
  ...(surface.parts ?? []).map((part) => ({ ...surface, ...part })),
]);
for (const surface of withParts.filter(({ name }) => name.startsWith(only))) {
  const views = viewsOf(surface.name);
  for (const language of ["fa", "en"] as const) {
    for (const [where, view] of Object.entries(views)) {
      for (const light of ["light", "dark"]) {
        const name = `${surface.name.replaceAll(" ", "-")}-${language}-${where}-${light}`;
        const look = { name, language, view: { ...view, dark: light === "dark" } };
        const picture = join(FOLDER, `${name}.png`);
        await writeFile(picture, (await photographer.take(surface, look)).png);
        console.log(picture);
      }
    }
  }
}
await photographer.leave();
