import { lettersOf } from "../../persian/letters";

/**
 * A text without its spacing: folded letters and digits alone, with the way back. Spaces, ZWNJ and punctuation are the
 * least reliable part of Persian spelling, so nothing is compared by them.
 */
export interface Letters {
  /** Folded letters as UTF-16 units. */
  readonly codes: Uint16Array;
  /** Letter `i` was written in the original at `[starts[i], ends[i])`; UTF-16 offsets on code-point boundaries. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** In the table, 0 stands for units not met yet; letters have higher numbers than these two. */
const NOTHING = 1;
/** Several letters, or half of a surrogate pair: looked up by code point. */
const SEVERAL = 2;

const LETTER = /[\p{L}\p{N}]/u;

/** No code point folds to more letters (U+FD4C). */
const MOST_LETTERS = 19;

/** What each UTF-16 unit folds to. Filled as units are met: a table, since an archive has millions of letters. */
const table = new Uint16Array(0x10000);

/** @param from offset of `text` in the original, added to every offset given back. */
export function lettersIn(text: string, from = 0): Letters {
  // Growth is rare, so start with one letter a unit.
  let room = text.length + 2 * MOST_LETTERS;
  let codes = new Uint16Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = table[unit] || learn(unit);
    if (code === NOTHING) continue;
    if (code !== SEVERAL) {
      codes[length] = code;
      starts[length] = from + at;
      ends[length++] = from + at + 1;
    } else {
      const point = text.codePointAt(at) as number;
      const size = point > 0xffff ? 2 : 1;
      for (const letter of foldedLetters(point)) {
        codes[length] = letter.charCodeAt(0);
        starts[length] = from + at;
        ends[length++] = from + at + size;
      }
      at += size - 1;
    }
    // A letter for each of the others, and one of them may be of the most.
    if (length + text.length - at > room - MOST_LETTERS) {
      room = 2 * room;
      codes = grown(codes, new Uint16Array(room));
      starts = grown(starts, new Uint32Array(room));
      ends = grown(ends, new Uint32Array(room));
    }
  }
  return { codes: codes.subarray(0, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** Letters `[from, to)` of a text, or those of them that there are, without copying them. */
export function partOfLetters({ codes, starts, ends }: Letters, from: number, to: number): Letters {
  return { codes: codes.subarray(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

function learn(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const letters = isHalf ? [] : foldedLetters(unit);
  const one = letters.length === 1 && letters[0]?.length === 1 ? letters[0].charCodeAt(0) : SEVERAL;
  const code = isHalf ? SEVERAL : letters.length === 0 ? NOTHING : one;
  table[unit] = code;
  return code;
}

/** Letters and digits of one code point. Letters outside the BMP are left out: no Persian is written with them. */
function foldedLetters(point: number): string[] {
  return [...lettersOf(point)].filter((it) => it.length === 1 && LETTER.test(it));
}

function grown<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

const utf16 = new TextDecoder("utf-16le");

/** Letters as a string, in which the engine of the browser finds another faster than any code here. */
export function joinedLetters({ codes }: Letters): string {
  return utf16.decode(codes);
}
