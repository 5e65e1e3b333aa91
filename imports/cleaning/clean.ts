import type { Removal } from "../../archive/types";
import { withoutFurniture } from "./furniture";
import type { Line } from "./line";
import { WHITE_SPACE, WHY } from "./why";
import { wrapLength } from "./wraps";

/** A reading text, and what was taken out of the raw one. */
export interface Cleaned {
  /** Paragraphs separated by one blank line. */
  readonly text: string;
  readonly removed: readonly Removal[];
}

/** Left by word processors when they write plain text. */
const BOOKMARK = /\[bookmark: [^\]\n]{0,200}\]/g;

/**
 * The reading text of raw lines: furniture of pages out, lines that a column has cut joined, white space made single. With
 * what was removed put back where it stood, the text has the letters of all lines and no others.
 */
export function clean(raw: readonly Line[]): Cleaned {
  const lines = withoutFurniture(raw);
  const wrapped = wrapLength(lines);
  const out = new Text();
  let goesOn: boolean | "amid-word" = false;
  for (const { text, why, isParagraph, goesOn: saysSo } of lines) {
    if (why !== undefined) {
      out.remove(text.trim(), why);
      continue;
    }
    const length = text.trim().length;
    if (length === 0) {
      goesOn = false;
      continue;
    }
    out.begin(isParagraph ? false : goesOn);
    let from = 0;
    for (const { index, 0: bookmark } of text.matchAll(BOOKMARK)) {
      out.add(text.slice(from, index));
      out.remove(bookmark, WHY.bookmark);
      from = index + bookmark.length;
    }
    out.add(text.slice(from));
    const isCut = saysSo === undefined ? length >= wrapped : saysSo !== false;
    goesOn = !isParagraph && (saysSo === "amid-word" ? saysSo : isCut);
  }
  return out.cleaned();
}

/** A text in the making. White space is put only between words, so that no place moves afterwards. */
class Text {
  private text = "";
  private readonly removed: Removal[] = [];
  private wraps = 0;
  private spaces = 0;
  /** What stands before the next word. */
  private before: "" | " " | "\n\n" = "";
  private isWrap = false;

  /** A line begins, as a new paragraph or going on with the last one. */
  begin(goesOn: boolean | "amid-word"): void {
    this.before = this.text === "" || goesOn === "amid-word" ? "" : goesOn ? " " : "\n\n";
    this.isWrap = goesOn !== false;
  }

  add(line: string): void {
    for (const { index, 0: run } of line.matchAll(/\S+|\s+/g)) {
      if (run.trim() !== "") this.word(run);
      else {
        const isInside = index > 0 && index + run.length < line.length;
        if (isInside && run !== " ") this.spaces++;
        if (this.before === "" && this.text !== "") this.before = " ";
      }
    }
  }

  remove(what: string, why: string): void {
    if (what === "") return;
    const at = this.text.length;
    const last = this.removed.at(-1);
    if (last?.at === at && last.why === why)
      this.removed[this.removed.length - 1] = { ...last, what: `${last.what}\n${what}` };
    else this.removed.push({ what, why, at });
  }

  cleaned(): Cleaned {
    const counted = [
      { what: WHITE_SPACE.wrap, why: WHY.wrap, count: this.wraps },
      { what: WHITE_SPACE.space, why: WHY.space, count: this.spaces },
    ].filter(({ count }) => count > 0);
    return { text: this.text, removed: [...this.removed, ...counted] };
  }

  private word(run: string): void {
    if (this.isWrap && this.before !== "\n\n") this.wraps++;
    this.text += this.before + run;
    this.before = "";
    this.isWrap = false;
  }
}
