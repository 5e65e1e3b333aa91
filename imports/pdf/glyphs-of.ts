import type { FontMatrices } from "./font-matrix";
import type { Glyph } from "./glyph";
import { IDENTITY, type Matrix, matrixIn, moved, placed, times } from "./matrix";

/** What is done to draw a page, in order: pdf.js's numbers of operations, and what each is done with. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const GRAPHICS_STATE = 9;
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const BEGIN_TEXT = 31;
const CHAR_SPACING = 33;
const WORD_SPACING = 34;
const SCALE = 35;
const LEADING = 36;
const FONT = 37;
const RENDERING = 38;
const RISE = 39;
const MOVE = 40;
const LEADING_AND_MOVE = 41;
const TEXT_MATRIX = 42;
const NEXT_LINE = 43;
const SHOW = 44;
const FORM = 74;
const FORM_END = 75;

/** A glyph as pdf.js gives it; a number in its place moves what follows back by thousandths of the font's size. */
interface Shown {
  readonly unicode: string;
  readonly fontChar: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Its file says of a glyph that it stands for a sign that nobody can see. */
const NOTHING = /[^\P{Cc}\s]/gu;
const UNKNOWN = "\uFFFD";

/** What `q` remembers. */
interface State {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** Neither filled nor drawn along its edge, as what a recogniser has put behind a picture. */
  readonly isInvisible: boolean;
}

/** Whether letters are seen, as a way of rendering them: neither filled nor stroked, or only cut out. */
const isUnseen = (rendering: number): boolean => rendering === 3 || rendering === 7;

/** A glyph that is seen, with what draws it: the name of its outline, and where an em of 1 comes to lie. */
export interface Outlined {
  readonly name: string;
  readonly matrix: Matrix;
  /** Which operation shows it, from 0. */
  readonly operation: number;
}

/** Forms in forms in forms are no text: what saves and never restores has no more than this. */
const DEEPEST = 1000;

/**
 * The glyphs of a page, where they stand and in the order in which they are drawn.
 * @param page from the page's own units to points from its upper left corner
 * @param seen hears of each that is seen what draws it
 */
export function glyphsOf(
  { fnArray, argsArray }: Operations,
  page: Matrix,
  fonts: FontMatrices,
  seen: (outlined: Outlined) => void = () => {},
): Glyph[] {
  const glyphs: Glyph[] = [];
  const saved: State[] = [];
  let state: State = {
    matrix: page,
    font: "",
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    isInvisible: false,
  };
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  const move = (x: number, y: number) => {
    line = times(line, moved(x, y));
    text = line;
  };
  const save = () => {
    if (saved.length < DEEPEST) saved.push(state);
  };
  const show = (shown: readonly (Shown | number | null)[], operation: number) => {
    const unit = (fonts.get(state.font) ?? 0.001) * state.size;
    for (const one of shown) {
      if (one === null) continue;
      if (typeof one === "number") {
        text = times(text, moved((-one * state.size * state.scale) / 1000, 0));
        continue;
      }
      const width = one.width * unit * state.scale;
      if (!state.isInvisible) {
        const { size, scale, rise } = state;
        const matrix = times(times(state.matrix, text), [size * scale, 0, 0, size, 0, rise]);
        seen({ name: `${state.font}_path_${one.fontChar}`, matrix, operation });
      }
      glyphs.push(glyphAt(times(state.matrix, text), one.unicode.replace(NOTHING, UNKNOWN), width, state));
      const spacing = state.charSpacing + (one.isSpace ? state.wordSpacing : 0);
      text = times(text, moved(width + spacing * state.scale, 0));
    }
  };

  for (const [at, operation] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const [first = 0, second = 0] = args as readonly number[];
    switch (operation) {
      case SAVE:
        save();
        break;
      case RESTORE:
        state = saved.pop() ?? state;
        break;
      case TRANSFORM:
        state = { ...state, matrix: times(state.matrix, matrixIn(args) ?? IDENTITY) };
        break;
      case FORM:
        save();
        state = { ...state, matrix: times(state.matrix, matrixIn(args[0]) ?? IDENTITY) };
        break;
      case FORM_END:
        state = saved.pop() ?? state;
        break;
      case BEGIN_TEXT:
        [text, line] = [IDENTITY, IDENTITY];
        break;
      case GRAPHICS_STATE:
        for (const [key, value] of (args[0] ?? []) as readonly [string, [string, number]][])
          if (key === "Font") state = { ...state, font: value[0], size: value[1] };
        break;
      case FONT:
        state = { ...state, font: String(args[0]), size: second };
        break;
      case CHAR_SPACING:
        state = { ...state, charSpacing: first };
        break;
      case WORD_SPACING:
        state = { ...state, wordSpacing: first };
        break;
      case SCALE:
        state = { ...state, scale: first / 100 };
        break;
      case LEADING:
        state = { ...state, leading: first };
        break;
      case RENDERING:
        state = { ...state, isInvisible: isUnseen(first) };
        break;
      case RISE:
        state = { ...state, rise: first };
        break;
      case LEADING_AND_MOVE:
        state = { ...state, leading: -second };
        move(first, second);
        break;
      case MOVE:
        move(first, second);
        break;
      case NEXT_LINE:
        move(0, -state.leading);
        break;
      case TEXT_MATRIX:
        line = matrixIn(args[0]) ?? matrixIn(args) ?? IDENTITY;
        text = line;
        break;
      case SHOW:
        show((args[0] ?? []) as readonly (Shown | number | null)[], at);
        break;
    }
  }
  return glyphs;
}

function glyphAt(matrix: Matrix, text: string, width: number, { size, rise }: State): Glyph {
  const [x, y] = placed(matrix, 0, rise);
  const [endX, endY] = placed(matrix, width, rise);
  const [topX, topY] = placed(matrix, 0, rise + size);
  const height = Math.hypot(topX - x, topY - y);
  if (Math.abs(endX - x) >= Math.abs(endY - y))
    return { text, left: Math.min(x, endX), right: Math.max(x, endX), base: y, size: height };
  // Written upwards or downwards: as if the page were turned so that it is not.
  const [from, to, base] = topX < x ? [-y, -endY, x] : [y, endY, -x];
  return { text, left: Math.min(from, to), right: Math.max(from, to), base, size: height, isTurned: true };
}
