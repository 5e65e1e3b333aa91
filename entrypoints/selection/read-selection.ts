import { fitted } from "../../messages/fitted";
import { type Anchor, anchorTo, elementOf, type Point, underPointer, withElement } from "./anchor";
import { boxOf } from "./box";
import { isField, selectedIn } from "./field";
import { rangesOf } from "./ranges-of";
import { reading } from "./reading";
import { focused } from "./shadow";

/** A selection as it is looked up. */
export interface AnchoredText {
  /** See `ReadWords`; where that is not to be had, what the browser says. */
  readonly text: string;
  readonly anchor: Anchor;
}

/** A selection of the user's. */
export interface Selected {
  /**
   * What the browser says is selected, seen or not, or of very much how it begins; it tells one selection from another.
   * Never empty.
   */
  readonly said: string;
  /** Where it is, whatever of it is to be read. */
  readonly anchor: Anchor;
  /** Reads it, which needs what was put into the document when the user began to select. */
  read(): AnchoredText;
}

/**
 * Of more text than this a browser takes seconds to say how it shows, and as long to say where: what its nodes hold, and
 * where the element is in which they stand, does as well. Many times what is read; in UTF-16 units.
 */
const MUCH = 2e5;

/**
 * What the user has selected in this document; `null` where that is not to be read, or is not the user's own doing.
 *
 * @param points where the pointer went while selecting, see `anchorTo`.
 * @param byCommand whether the user asked by command, so that the text of an editable field counts.
 */
export function readSelection(points: readonly Point[], byCommand: boolean): Selected | null {
  const within = underPointer(points);
  const inField = isField(within) && selectedIn(within);
  if (inField) {
    const [, said] = inField;
    const anchor = withElement(within);
    const read = () => ({ text: reading()?.readField(within) ?? fitted(said), anchor });
    // What cannot be edited stands there to be read.
    return (byCommand || within.readOnly) && said ? { said, anchor, read } : null;
  }

  const selection = getSelection();
  if (!selection) return null;
  const ranges = rangesOf(selection, within);
  const held = ranges.join("");
  const isLong = held.length > MUCH;
  const said = isLong ? held.slice(0, MUCH) : String(selection);
  if (!said.trim()) return null;
  // A selection without a range may be one in a field.
  if (!ranges[0] && isField(focused())) return null;
  const common = ranges[0]?.commonAncestorContainer;
  const at = common ? elementOf(common) : within;
  if (!byCommand && ((at as HTMLElement | null)?.isContentEditable || document.designMode === "on")) return null;
  const follow = anchorTo(ranges, points, isLong);
  if (!follow) return null;
  // A page that marks what is selected puts it into an element of its own, and selects the same there.
  const lasting = (anchor: Anchor) => () =>
    anchor() ?? (selection.rangeCount && String(selection) === said ? boxOf(selection.getRangeAt(0)) : null);
  const read = () => {
    const { text, words } = reading()?.readWords(ranges, byCommand) ?? { text: "", words: [] };
    return { text: text || fitted(said), anchor: lasting(follow(words)) };
  };
  return { said, anchor: lasting(follow([])), read };
}
