import fc from "fast-check";

/** Something that takes input from outside, and what must hold of it whatever comes. */
export interface Target {
  readonly name: string;
  /** What its inputs are counted as: strings (values of messages and settings too), or files that were mutated. */
  readonly counts: "strings" | "files";
  /** Its part of all inputs of its kind. */
  readonly share: number;
  /** @param seen called before each input is looked at */
  property(seen: () => void): fc.IRawProperty<unknown>;
}

interface Parts<T> extends Pick<Target, "name" | "counts" | "share"> {
  readonly inputs: fc.Arbitrary<T>;
  /** @throws for an input of which something does not hold; the message says what */
  readonly holds: (input: T) => void | Promise<void>;
}

/** A target, whatever the type of its inputs. */
export const target = <T>({ inputs, holds, ...about }: Parts<T>): Target => ({
  ...about,
  property: (seen) =>
    fc.asyncProperty(inputs, async (input) => {
      seen();
      await holds(input);
    }) as unknown as fc.IRawProperty<unknown>,
});

/** @throws with the sentence where it is not so. A sentence that is long in the making is given as a function. */
export function claim(isSo: boolean, sentence: string | (() => string)): asserts isSo {
  if (!isSo) throw new Error(typeof sentence === "string" ? sentence : sentence());
}
