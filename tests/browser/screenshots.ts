/**
 * `npm run screenshots [-- NAME]`: every surface, in Persian and English, in light and dark, on a desk and on a phone, to
 * `.output/screenshots/`; those whose name begins with NAME, if one is given.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Photographer } from "./picture/photographer";
import { SURFACES } from "./surfaces";

const FOLDER = ".output/screenshots";

const VIEWS = { desk: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

const only = process.argv[2] ?? "";
await mkdir(FOLDER, { recursive: true });
const photographer = await Photographer.arrive();
for (const surface of SURFACES.filter(({ name }) => name.startsWith(only))) {
  for (const language of ["fa", "en"] as const) {
    for (const [where, view] of Object.entries(VIEWS)) {
      for (const light of ["light", "dark"]) {
        const name = `${surface.name.replaceAll(" ", "-")}-${language}-${where}-${light}`;
        const look = { name, language, view: { ...view, dark: light === "dark" } };
        const picture = join(FOLDER, `${name}.png`);
        await writeFile(picture, await photographer.take(surface, look));
        console.log(picture);
      }
    }
  }
}
await photographer.leave();
