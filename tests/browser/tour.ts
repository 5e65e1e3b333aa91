/**
 * `npm run tour`: takes the pictures of the README again, into `assets/pictures/`: the Persian interface, in the light,
 * on the bundled archive. And those of the stores, in both languages, into `store/pictures/`.
 */
import { join } from "node:path";
import { eventually } from "./card";
import { writeSmall } from "./picture/kept-picture";
import type { Look } from "./picture/look";
import { Photographer } from "./picture/photographer";
import type { Tab } from "./rig";
import { select } from "./select";
import { drawForStores } from "./store-pictures";
import { type Around, showCard, surfaceNamed } from "./surfaces";

const FOLDER = "assets/pictures";

/** More than the compared pictures have: these are looked at for themselves. */
const COLOURS = 160;

const look = (width: number, height: number): Look => ({ name: "tour", language: "fa", view: { width, height } });

/** The page with the card on it, not the card alone. */
const onPage = {
  name: "card on a page",
  show: async (tab: Tab, around: Around) => {
    await showCard(tab, around);
    return { tab, document: tab };
  },
};

/** A page with the mark beside the selection, for who wants a mark first. */
const marked = {
  name: "mark on a page",
  show: async (tab: Tab, { site }: Around) => {
    await tab.open(site.at("news.html"));
    await select(tab);
    const isPainted = () =>
      tab.cardFrame().then((frame) => frame?.evaluate(() => document.querySelector("button") !== null));
    if (!(await eventually(isPainted))) throw new Error("no mark came");
    return { tab, document: tab };
  },
};

const TOUR = [
  { file: "card", of: onPage, look: look(840, 620) },
  { file: "mark", of: marked, look: { ...look(840, 330), settings: { open: "mark" as const } } },
  { file: "search", of: surfaceNamed("popup with results"), look: look(480, 640) },
  { file: "panel", of: surfaceNamed("panel"), look: look(400, 640) },
  { file: "scan", of: surfaceNamed("panel with a scan"), look: look(400, 640) },
  { file: "comparison", of: surfaceNamed("reader with a comparison"), look: look(1000, 640) },
  { file: "settings", of: surfaceNamed("settings"), look: look(1000, 900) },
  { file: "desk", of: surfaceNamed("desk"), look: look(1000, 640) },
  { file: "welcome", of: surfaceNamed("welcome"), look: look(1000, 980) },
];

const photographer = await Photographer.arrive();
for (const { file, of, look } of TOUR) {
  const path = join(FOLDER, `${file}.png`);
  await writeSmall(path, (await photographer.take(of, look)).png, COLOURS);
  console.log(path);
}
await drawForStores(photographer);
await photographer.leave();
