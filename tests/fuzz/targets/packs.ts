import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { PACK_REASONS, PackProblem } from "../../../packs/pack-problem";
import { lineOf, statementIn } from "../../../packs/statement-line";
import { newSigner, opened, packOf, readAll, statements } from "../../packs/made";
import { mutatedBytes, mutatedText } from "../mutated";
import { persianText } from "../persian-text";
import { claim, target } from "../target";

const SAID = statements(5);
const PACKS = [await packOf(SAID), await packOf(SAID, undefined, await newSigner())];

/** What a pack says, once all of it was found to be what it must be. */
const read = async (bytes: Uint8Array) => ({ about: (await opened(bytes)).about, all: await readAll(bytes) });
const SOUND = await Promise.all(PACKS.map(async (bytes) => ({ bytes, said: await read(bytes) })));

/** A file of a pack with changes in it, packed again; or changes in the pack as it is. */
const changed = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const files = unzipSync(bytes);
  const inside = fc
    .constantFrom(...Object.keys(files))
    .chain((name) => mutatedBytes(files[name] ?? new Uint8Array()).map((now) => zipSync({ ...files, [name]: now })));
  return fc.oneof(inside, mutatedBytes(bytes));
};

export const packReading = target({
  name: "packs",
  counts: "files",
  share: 0.1,
  inputs: fc.constantFrom(...SOUND).chain(({ bytes, said }) => fc.tuple(fc.constant(said), changed(bytes))),
  holds: async ([said, bytes]) => {
    const now = await read(bytes).catch((error: unknown) => {
      claim(error instanceof PackProblem, () => `refused as ${error}`);
      claim(PACK_REASONS.includes(error.reason), () => `refused because of ${error.reason}`);
      return undefined;
    });
    if (now) claim(isDeepStrictEqual(now, said), "what was packed");
  },
});

const LINES = statements(4).map(lineOf);

export const packLines = target({
  name: "lines of packs",
  counts: "files",
  share: 0.05,
  inputs: mutatedText(fc.constantFrom(...LINES), {
    added: fc.oneof(
      persianText(3),
      fc.constantFrom(
        '"',
        ",",
        ":",
        "{",
        "}",
        "null",
        "1e9",
        "-0",
        "[]",
        '"__proto__":',
        "\\ud800",
        "\\u0061",
        "\ufeff",
      ),
    ),
  }),
  holds: (line) => {
    const statement = statementIn(line);
    if (statement) claim(lineOf(statement) === line, "a line that is taken is the one that would be written");
  },
});
