import type { Settings } from "../../../stored/settings/settings";
import type { View } from "../rig";
import { CHANGED_CARD, MARK, PRINTED, SURFACES, type Surface } from "../surfaces";

/** How a surface is looked at. */
export interface Look {
  readonly name: string;
  readonly language: "fa" | "en";
  readonly view: View;
  /** What the user has chosen beside the language. */
  readonly settings?: Partial<Settings>;
  readonly forcedColors?: "active";
  /** As it is put on paper. */
  readonly media?: "print";
}

/** Few, and between them every language, theme and width: what breaks in one of the others breaks in these too. */
const LOOKS: readonly Look[] = [
  { name: "fa-light-wide", language: "fa", view: { width: 1000, height: 700 } },
  { name: "en-dark-narrow", language: "en", view: { width: 360, height: 700, dark: true } },
  { name: "fa-forced", language: "fa", view: { width: 720, height: 640 }, forcedColors: "active" },
];

/** A picture that is kept, and compared with what the surface looks like now. */
export interface Kept {
  readonly name: string;
  readonly surface: Surface;
  readonly look: Look;
}

/** A sheet of A4 at 96 pixels an inch, also where the screen is dark. */
const PAPER: readonly Look[] = [
  { name: "fa-paper", language: "fa", view: { width: 794, height: 1123 }, media: "print" },
  { name: "en-dark-paper", language: "en", view: { width: 794, height: 1123, dark: true }, media: "print" },
];

/** What makes room for fewer words. */
const LARGE: readonly Look[] = [
  { name: "fa-200-percent", language: "fa", view: { width: 1280, height: 720, zoom: 2 } },
  { name: "fa-phone", language: "fa", view: { width: 360, height: 640 } },
  { name: "fa-largest-text", language: "fa", view: { width: 1280, height: 720 }, settings: { textSize: "larger" } },
];

const MARKS: readonly Look[] = [
  { name: "fa-light-wide", language: "fa", view: { width: 1280, height: 720 }, settings: { open: "mark" } },
  { name: "en-dark-narrow", language: "en", view: { width: 360, height: 700, dark: true }, settings: { open: "mark" } },
];

const keptOf = (looks: readonly Look[]) => (surface: Surface) =>
  looks.map((look) => ({ name: `${surface.name.replaceAll(" ", "-")}-${look.name}`, surface, look }));

export const KEPT: readonly Kept[] = [
  ...SURFACES.flatMap(keptOf(LOOKS)),
  ...keptOf(LARGE)(CHANGED_CARD),
  ...keptOf(MARKS)(MARK),
  ...PRINTED.flatMap(keptOf(PAPER)),
];
