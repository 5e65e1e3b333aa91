import { isChange } from "../../components/differences";
import { type Told, toldOf } from "../../components/told";
import type { FoundInPicture } from "./asked-of";
import { misreadInPicture } from "./misread-in-picture";
import type { TextRead } from "./read-text";

/** What differs between a picture and a statement: what it changed for certain, and what may only be misread. */
export interface ToldOfPicture {
  readonly changed: Told;
  readonly misread: Told;
  /** Whether all that differs may be misread, so that nothing is said to be changed. */
  readonly isOnlyMisread: boolean;
}

export function toldOfPicture(read: TextRead, found: FoundInPicture): ToldOfPicture {
  const asked = read.text.slice(...found.stretch);
  const { sentences } = found.quoted;
  const { certain, misread } = misreadInPicture(read, found);
  return {
    changed: toldOf(asked, sentences, certain),
    misread: toldOf(asked, sentences, misread),
    isOnlyMisread: misread.length > 0 && !certain.some(isChange),
  };
}
