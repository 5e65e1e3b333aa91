import type { LetterCost } from "../text/edit-distance";

/** Letters that sound alike in Persian, or look alike: the slips that ears and keyboards make. Folded. */
const ALIKE = ["قغ", "زذضظ", "سصث", "تط", "حه", "اع", "جچ", "بپ", "کگ", "زژ", "یئ"];
const ALIKE_COST = 0.5;

const pair = (one: number, other: number) => (one << 16) | other;
const unit = (letter: string) => letter.charCodeAt(0);

const alike = new Set(
  ALIKE.flatMap((letters) => [...letters].flatMap((a) => [...letters].map((b) => pair(unit(a), unit(b))))),
);

/** Half a letter where one is easily taken for the other, a whole one otherwise. */
export const soundCost: LetterCost = (one, other) => (alike.has(pair(one, other)) ? ALIKE_COST : 1);
