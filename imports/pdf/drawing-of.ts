import type { FontMatrices } from "./font-matrix";
import { glyphsOf, type Operations, type Outlined } from "./glyphs-of";
import { IDENTITY, type Matrix, matrixIn, times } from "./matrix";

/** A picture as pdf.js gives it: rows of bits (1), of bytes for red, green and blue (2), or of these and how opaque (3). */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** Of a stencil there is none: its bits say where nothing is drawn. */
  readonly kind?: 1 | 2 | 3;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Numbers of pdf.js: what is done with a pen, each followed by its coordinates. */
export type Outline = ArrayLike<number>;

/** What is drawn on a page, from its own units to points from the page's upper left corner. */
export type Drawn =
  /** A picture fills the unit square, its first row at the top; a stencil is drawn in a colour. */
  | { readonly picture: string | PdfPicture; readonly matrix: Matrix; readonly stencil?: string }
  | { readonly outline: Outline; readonly matrix: Matrix; readonly colour: string; readonly isEvenOdd: boolean }
  /** A glyph of a font, by the name of its outline; an em is 1. */
  | { readonly glyph: string; readonly matrix: Matrix; readonly colour: string };

/** A page that is to be drawn, in points, with all that it takes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  readonly pictures: ReadonlyMap<string, PdfPicture>;
  readonly outlines: ReadonlyMap<string, Outline>;
}

const [SAVE, RESTORE, TRANSFORM, SHOW, COLOUR, FORM, FORM_END] = [10, 11, 12, 44, 59, 74, 75];
const [STENCIL, PICTURE, INLINE_PICTURE, PATH] = [83, 85, 86, 91];
const FILLED = new Set([22, 23, 24, 25, 26, 27]);
const EVEN_ODD = new Set([23, 25, 27]);
const DEEPEST = 1000;
const BLACK = "#000000";

interface State {
  readonly matrix: Matrix;
  readonly colour: string;
}

/** What is drawn on a page, in its order: pictures, filled outlines, and letters that are not invisible. Lines are left out. */
export function drawnIn(operations: Operations, page: Matrix, fonts: FontMatrices): Drawn[] {
  const glyphs = new Map<number, Outlined[]>();
  glyphsOf(operations, page, fonts, (outlined) => {
    glyphs.set(outlined.operation, [...(glyphs.get(outlined.operation) ?? []), outlined]);
  });
  const drawn: Drawn[] = [];
  const saved: State[] = [];
  let state: State = { matrix: page, colour: BLACK };
  const save = () => {
    if (saved.length < DEEPEST) saved.push(state);
  };
  const move = (by: unknown) => {
    state = { ...state, matrix: times(state.matrix, matrixIn(by) ?? IDENTITY) };
  };
  for (const [at, operation] of operations.fnArray.entries()) {
    const args = (operations.argsArray[at] ?? []) as readonly unknown[];
    const [first] = args;
    const { matrix, colour } = state;
    switch (operation) {
      case SAVE:
        save();
        break;
      case FORM:
        save();
        move(first);
        break;
      case RESTORE:
      case FORM_END:
        state = saved.pop() ?? state;
        break;
      case TRANSFORM:
        move(args);
        break;
      case COLOUR:
        state = { ...state, colour: typeof first === "string" ? first : BLACK };
        break;
      case PICTURE:
      case INLINE_PICTURE:
        drawn.push({ picture: first as string | PdfPicture, matrix });
        break;
      case STENCIL: {
        const { data } = first as { data: string | PdfPicture["data"] };
        drawn.push({ picture: typeof data === "string" ? data : (first as PdfPicture), matrix, stencil: colour });
        break;
      }
      case PATH: {
        const [fill, paths] = args as [number, readonly (Outline | null)[]];
        for (const outline of FILLED.has(fill) ? paths : [])
          if (outline) drawn.push({ outline, matrix, colour, isEvenOdd: EVEN_ODD.has(fill) });
        break;
      }
      case SHOW:
        for (const { name, matrix } of glyphs.get(at) ?? []) drawn.push({ glyph: name, matrix, colour });
        break;
    }
  }
  return drawn;
}
