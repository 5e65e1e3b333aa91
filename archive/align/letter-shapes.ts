import type { LetterCost } from "../text/edit-distance";

/** Letters that scanning takes for each other, by their shapes. Folded. */
const ALIKE = ["بپتثنی", "جچحخ", "دذرزژو", "سش", "صض", "طظ", "عغ", "فق", "کگ", "ال"];
const ALIKE_COST = 0.5;

const shapeOf = new Map(ALIKE.flatMap((letters, shape) => [...letters].map((it) => [it.charCodeAt(0), shape])));

/** Half a letter where one has the other's shape, a whole one otherwise. */
export const shapeCost: LetterCost = (one, other) => {
  const shape = shapeOf.get(one);
  return shape !== undefined && shape === shapeOf.get(other) ? ALIKE_COST : 1;
};

/** One of 31 bits for a shape. Letters of a shape have the same one; others may by chance. */
export const shapeBit = (code: number): number => {
  const shape = shapeOf.get(code);
  return 1 << (shape === undefined ? ALIKE.length + (code % (31 - ALIKE.length)) : shape);
};
