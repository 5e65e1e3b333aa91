import * as v from "valibot";
import type { Statement } from "../archive/types";

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Place = v.tuple([Offset, Offset]);

/**
 * What a line says of a text that a machine has read from pictures; a line of another has no such field, as before there were
 * any. The pictures themselves are not in packs.
 */
export const ScanField = v.exactOptional(
  v.strictObject({
    confidence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
    corrected: v.boolean(),
    pages: v.array(v.strictObject({ number: v.pipe(Offset, v.minValue(1)), range: Place })),
    unsure: v.array(Place),
  }),
);

type Scan = NonNullable<v.InferOutput<typeof ScanField>>;

export function scanField({ machineRead, scan }: Statement): Scan | undefined {
  if (!machineRead || !scan) return undefined;
  return {
    confidence: machineRead.confidence,
    corrected: machineRead.isCorrected === true,
    pages: scan.pages.map(({ number, range: [start, end] }) => ({ number, range: [start, end] })),
    unsure: scan.unsure.map(([start, end]) => [start, end]),
  };
}

/** The other way round. */
export function scanIn(field: Scan | undefined): Pick<Statement, "machineRead" | "scan"> {
  if (!field) return {};
  const { confidence, corrected, pages, unsure } = field;
  return { machineRead: { confidence, ...(corrected && { isCorrected: true }) }, scan: { pages, unsure } };
}
