import type { Settings } from "../../../stored/settings/settings";
import type { View } from "../rig";
import { CHANGED_CARD, MARK, type Part, PRINTED, SURFACES, type Surface } from "../surfaces";

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
  /** Pictures have none: every system draws others. */
  readonly hasScrollbars?: true;
}

/** Few, and between them every language, theme and width: what breaks in one of the others breaks in these too. */
const LOOKS: readonly Look[] = [
  { name: "fa-light-wide", language: "fa", view: { width: 1000, height: 700 } },
  { name: "en-dark-narrow", language: "en", view: { width: 360, height: 700, dark: true } },
  { name: "fa-forced", language: "fa", view: { width: 720, height: 640 }, forcedColors: "active" },
];

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

/** What is pictured of a surface while it is shown once: its looks, one after the other. */
export interface Showing {
  readonly surface: Surface;
  readonly looks: readonly Look[];
}

/** A picture that is kept, and compared with what is shown now. */
export interface Kept {
  readonly name: string;
  readonly look: Look;
  readonly part: Part;
}

/** The pictures that are kept of a showing. */
export const keptOf = ({ surface, looks }: Showing): readonly Kept[] =>
  looks.flatMap((look) =>
    [surface, ...(surface.parts ?? [])].map((part) => ({
      name: `${part.name.replaceAll(" ", "-")}-${look.name}`,
      look,
      part,
    })),
  );

export const SURFACES_SHOWN: readonly Showing[] = SURFACES.flatMap((surface) => {
  const looks = surface === CHANGED_CARD ? [...LOOKS, ...LARGE] : LOOKS;
  if (!surface.isSaid) return { surface, looks };
  return (["fa", "en"] as const).map((of) => ({ surface, looks: looks.filter(({ language }) => language === of) }));
});

/** What is pictured, and of no surface that is judged. */
export const ELSE_SHOWN: readonly Showing[] = [
  { surface: MARK, looks: MARKS },
  ...PRINTED.map((surface) => ({ surface, looks: PAPER })),
];
