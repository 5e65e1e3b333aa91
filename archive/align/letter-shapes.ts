import type { LetterCost } from "../text/edit-distance";

/** Letters that scanning takes for each other, by their shapes. Folded. */
const ALIKE = ["بپتثنی", "جچحخ", "دذرزژو", "سش", "صض", "طظ", "عغ", "فق", "کگ", "ال"];
const ALIKE_COST = 0.5;

/** Of each UTF-16 unit up to the last of these letters, its shape, from 1; 0 for one that is like no other. */
const shapes = new Uint8Array(0x700);
ALIKE.forEach((letters, shape) => {
  for (const letter of letters) shapes[letter.charCodeAt(0)] = 1 + shape;
});
const shapeOf = (code: number): number => shapes[code] ?? 0;

/** Half a letter where one has the other's shape, a whole one otherwise. */
export const shapeCost: LetterCost = (one, other) => {
  const shape = shapeOf(one);
  return shape > 0 && shape === shapeOf(other) ? ALIKE_COST : 1;
};

/** One of 31 bits for a shape. Letters of a shape have the same one; others may by chance. */
export const shapeBit = (code: number): number => {
  const shape = shapeOf(code);
  return 1 << (shape === 0 ? ALIKE.length + (code % (31 - ALIKE.length)) : shape - 1);
};
