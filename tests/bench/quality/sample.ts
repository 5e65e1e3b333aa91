/** At most `most` of the rows, evenly spread, the same ones each time. */
export function sample<Row>(rows: readonly Row[], most: number): Row[] {
  if (rows.length <= most) return [...rows];
  const step = rows.length / most;
  return Array.from({ length: most }, (_, at) => rows[Math.floor(at * step)] as Row);
}
