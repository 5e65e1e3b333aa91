import { buildIndex } from "../../../archive/index/build-index";
import { passagesOf } from "../../../archive/text/passages";
import type { PassageRow } from "./bench-data";

/** Our index over an archive of rows, as its file would be, and the milliseconds from the texts to it. */
export function ourIndex(passages: readonly PassageRow[]): { bytes: number; ms: number } {
  const started = performance.now();
  const units = passages.flatMap(({ title, text }) =>
    passagesOf(text).map((range) => ({ text: text.slice(...range), about: title })),
  );
  const index = buildIndex(units);
  return { bytes: index.byteLength, ms: performance.now() - started };
}
