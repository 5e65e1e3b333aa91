/** The units with the highest scores, the best first, at most so many; of equal ones the first. */
export function topUnits(scores: Float32Array, most: number): number[] {
  const top: number[] = [];
  let least = 0;
  for (let unit = 0; unit < scores.length; unit++) {
    const score = scores[unit] as number;
    if (score <= least) continue;
    let at = top.length;
    while (at > 0 && (scores[top[at - 1] as number] as number) < score) at--;
    top.splice(at, 0, unit);
    if (top.length > most) top.pop();
    if (top.length === most) least = scores[top[most - 1] as number] as number;
  }
  return top;
}
