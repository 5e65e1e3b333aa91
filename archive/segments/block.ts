import type { Range, Statement, StatementFacts } from "../types";
import { pack, unpack } from "./packed";

/** A statement with what is indexed of it. */
export interface StoredStatement {
  /** Its first unit, counted over the whole archive; the others follow. */
  readonly first: number;
  readonly statement: Statement;
  /** Its passages, each a unit. */
  readonly passages: readonly Range[];
}

/** Statements are kept together up to so many UTF-16 units of text: to read one means to read them all. */
export const BLOCK_UNITS = 3000;

export const packBlock = (statements: readonly StoredStatement[]): Uint8Array => pack(statements);

/** @throws what is no block of ours */
export const readBlock = (bytes: Uint8Array): readonly StoredStatement[] => unpack(bytes);

/** What lists show of a statement, and its first unit. */
export interface StoredFacts {
  readonly first: number;
  readonly facts: StatementFacts;
}

/** The facts of so many statements are kept together. */
export const FACTS_TOGETHER = 400;

export const packFacts = (facts: readonly StoredFacts[]): Uint8Array => pack(facts);

/** @throws what are no facts of ours */
export const readFacts = (bytes: Uint8Array): readonly StoredFacts[] => unpack(bytes);
