import fc from "fast-check";
import { joinedBytes } from "../../archive/joined-bytes";
import { persianSign } from "./persian-text";

/** One change of a text or of bytes: at a place between 0 and 1 of it, so long as `size` says. */
interface Change<Added> {
  readonly at: number;
  readonly size: number;
  readonly added: Added;
  readonly how: "cut" | "put" | "replace" | "repeat" | "move" | "end";
}

const HOWS = ["cut", "put", "replace", "repeat", "move", "end"] as const;

const changes = <Added>(added: fc.Arbitrary<Added>, longest: number, most: number): fc.Arbitrary<Change<Added>[]> =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      size: fc.integer({ min: 1, max: longest }),
      added,
      how: fc.constantFrom(...HOWS),
    }),
    { minLength: 1, maxLength: most },
  );

/** One of these texts with a few changes in it. */
export const mutatedText = (
  texts: fc.Arbitrary<string>,
  {
    added = persianSign,
    longest = 12,
    most = 4,
  }: { added?: fc.Arbitrary<string>; longest?: number; most?: number } = {},
): fc.Arbitrary<string> =>
  fc.tuple(texts, changes(added, longest, most)).map(([text, all]) => {
    let now = text;
    for (const { at, size, added, how } of all) {
      const from = Math.floor(at * (now.length + 1));
      const [head, part, tail] = [now.slice(0, from), now.slice(from, from + size), now.slice(from + size)];
      if (how === "cut") now = head + tail;
      else if (how === "put") now = head + added + part + tail;
      else if (how === "replace") now = head + added + tail;
      else if (how === "repeat") now = head + part + part + tail;
      else if (how === "move") now = part + head + tail;
      else if (at < 0.2) now = head;
      else now = now + added;
    }
    return now;
  });

/** These bytes with a few changes in them. */
export const mutatedBytes = (bytes: Uint8Array, most = 4): fc.Arbitrary<Uint8Array> =>
  changes(fc.uint8Array({ minLength: 1, maxLength: 8 }), 16, most).map((all) => {
    let now = bytes;
    for (const { at, size, added, how } of all) {
      const from = Math.floor(at * (now.length + 1));
      const [head, part, tail] = [now.slice(0, from), now.slice(from, from + size), now.slice(from + size)];
      if (how === "cut") now = joined(head, tail);
      else if (how === "put") now = joined(head, added, part, tail);
      else if (how === "replace") now = joined(head, added, tail.subarray(Math.min(tail.length, added.length)));
      else if (how === "repeat") now = joined(head, part, part, tail);
      else if (how === "move") now = joined(part, head, tail);
      else now = head;
    }
    return now;
  });

const joined = (...parts: readonly Uint8Array[]): Uint8Array => joinedBytes(parts);
