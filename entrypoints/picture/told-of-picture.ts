import { misreadings } from "../../archive/scans/misread";
import { paired } from "../../archive/scans/paired";
import { isChange } from "../../components/differences";
import { type Told, toldOf } from "../../components/told";
import type { FoundInPicture } from "./asked-of";
import type { TextRead } from "./read-text";

/** What differs between a picture and a statement: what it changed for certain, and what may only be misread. */
export interface ToldOfPicture {
  readonly changed: Told;
  readonly misread: Told;
  /** Whether all that differs may be misread, so that nothing is said to be changed. */
  readonly isOnlyMisread: boolean;
}

export function toldOfPicture({ text, sure }: TextRead, { quoted, stretch }: FoundInPicture): ToldOfPicture {
  const asked = text.slice(...stretch);
  const { sentences } = quoted;
  const pieces = paired(quoted.alignment);
  const source = { text: sentences.text, start: sentences.range[0] };
  const doubtful = misreadings(pieces, { text: asked, sure: sure.slice(...stretch) }, source);
  const certain = pieces.filter((piece) => !doubtful.has(piece));
  return {
    changed: toldOf(asked, sentences, certain),
    misread: toldOf(asked, sentences, [...doubtful]),
    isOnlyMisread: doubtful.size > 0 && !certain.some(isChange),
  };
}
