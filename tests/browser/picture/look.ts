import type { Settings } from "../../../stored/settings/settings";
import type { View } from "../rig";
import { SURFACES, type Surface } from "../surfaces";

/** How a surface is looked at. */
export interface Look {
  readonly name: string;
  readonly language: "fa" | "en";
  readonly view: View;
  /** What the user has chosen beside the language. */
  readonly settings?: Partial<Settings>;
  readonly forcedColors?: "active";
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

export const KEPT: readonly Kept[] = SURFACES.flatMap((surface) =>
  LOOKS.map((look) => ({ name: `${surface.name.replaceAll(" ", "-")}-${look.name}`, surface, look })),
);
