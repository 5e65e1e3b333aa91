import { crc32 } from "../archive/crc-32";
import type { Statement } from "../archive/types";

/** How many parts a pack has at most; those in which no statement is are left out. */
export const PARTS = 256;

/**
 * The part, from 0, in which a statement of this id stands: the lowest byte of the id's CRC-32, which every tool can tell.
 * A statement that is changed touches one part of 256.
 */
export const partOf = (id: string): number => crc32(new TextEncoder().encode(id)) & (PARTS - 1);

/** The name of a part in the pack's folder. */
export const partPath = (part: number): string => `data/documents/${part.toString(16).padStart(2, "0")}.jsonl`;

/** Statements that are in memory, part by part. */
export function partsOf(statements: Iterable<Statement>): (part: number) => Promise<readonly Statement[]> {
  const parts = Array.from({ length: PARTS }, (): Statement[] => []);
  for (const statement of statements) parts[partOf(statement.id)]?.push(statement);
  return async (part) => parts[part] ?? [];
}
