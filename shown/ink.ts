const NO_INK = /^(transparent|rgba\(.*, 0\))$/;

/** Whether a colour, as it is computed, leaves anything on a page. */
export const hasInk = (color: string): boolean => !NO_INK.test(color);
