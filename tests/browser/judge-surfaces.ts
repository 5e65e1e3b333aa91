import { describe } from "vitest";
import { auditSurface } from "./audits/audit-surface";
import { comparePictures, usePhotographer, useShowing } from "./picture/compare-pictures";
import { SURFACES_SHOWN } from "./picture/look";
import type { Surface } from "./surfaces";

/**
 * Each surface is shown once, which is what takes long. Its pictures are compared and it is judged while language, theme
 * and width change under it.
 */
export function judgeSurfaces(isChosen: (surface: Surface) => boolean): void {
  const photographer = usePhotographer();

  describe.each(SURFACES_SHOWN.filter(({ surface }) => isChosen(surface)))("$surface.name", (showing) => {
    const seen = useShowing(photographer, showing);
    comparePictures(photographer, showing, seen);
    // Persian comes last: its texts stay spaced out.
    for (const language of ["en", "fa"] as const)
      if (showing.looks.some((look) => look.language === language)) auditSurface(photographer, seen, language);
  });
}
