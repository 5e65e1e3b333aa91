import { deflated, inflated } from "./deflated";
import { sealed, unsealed } from "./sealed";

/** Lines as they are kept: sealed. */
export const packedLines = (lines: readonly string[]): Uint8Array =>
  sealed(deflated(new TextEncoder().encode(lines.join("\n"))));

/** @throws {KeptProblem} `damaged` */
export const unpackedLines = (packed: unknown): readonly string[] =>
  new TextDecoder().decode(inflated(unsealed(packed))).split("\n");
