import { crc32 } from "../imports/zip/crc";

/** How many parts a pack has at most; those in which no statement is are left out. */
export const PARTS = 256;

/**
 * The part, from 0, in which a statement of this id stands: the lowest byte of the id's CRC-32, which every tool can tell.
 * A statement that is changed touches one part of 256.
 */
export const partOf = (id: string): number => crc32(new TextEncoder().encode(id)) & (PARTS - 1);

/** The name of a part in the pack's folder. */
export const partPath = (part: number): string => `data/documents/${part.toString(16).padStart(2, "0")}.jsonl`;
