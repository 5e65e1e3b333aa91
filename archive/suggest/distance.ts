/** Letters that sound alike in Persian, or look alike: the slips that ears and keyboards make. Folded. */
const ALIKE = ["قغ", "زذضظ", "سصث", "تط", "حه", "اع", "جچ", "بپ", "کگ", "زژ", "یئ"];
const ALIKE_COST = 0.5;

const alike = new Set(ALIKE.flatMap((letters) => [...letters].flatMap((a) => [...letters].map((b) => `${a}${b}`))));

/**
 * How far two words are apart: a letter put in, left out, changed or swapped with the next costs 1, a letter for one
 * that is easily taken for it 0.5 (optimal string alignment). Folded words.
 * @returns the distance, or infinity where it is above `most`
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (last[j - 1] as number) + changeCost(one.charAt(i - 1), other.charAt(j - 1));
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, changed);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const found = last[other.length] as number;
  return found <= most ? found : Number.POSITIVE_INFINITY;
}

function changeCost(one: string, other: string): number {
  if (one === other) return 0;
  return alike.has(one + other) ? ALIKE_COST : 1;
}
