import { describe } from "vitest";
import { comparePictures, usePhotographer, useShowing } from "../picture/compare-pictures";
import { ELSE_SHOWN } from "../picture/look";

const photographer = usePhotographer();

describe.each(ELSE_SHOWN)("$surface.name", (showing) => {
  comparePictures(photographer, showing, useShowing(photographer, showing));
});
