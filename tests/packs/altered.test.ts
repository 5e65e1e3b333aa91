import fc from "fast-check";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { bytesFile } from "../../imports/found-file";
import { isPack } from "../../packs/open-pack";
import { PackProblem } from "../../packs/pack-problem";
import { DIGEST_FILE, digestText, type Signer } from "../../packs/signature";
import { mutatedBytes } from "../fuzz/mutated";
import { patched } from "../imports/zipped";
import {
  ABOUT,
  filesOf,
  newSigner,
  packedAgain,
  packOf,
  readAll,
  statement,
  statements,
  textOf,
  withSumsOf,
} from "./made";

type Files = ReturnType<typeof filesOf>;

let signer: Signer;
let pack: Uint8Array;
let other: Uint8Array;

beforeAll(async () => {
  signer = await newSigner();
  pack = await packOf(statements(12), ABOUT, signer);
  other = await packOf(
    statements(12).map((each) => ({ ...each, text: `${each.text} تمام.` })),
    { ...ABOUT, edition: 2 },
    signer,
  );
});

/** Why a pack is refused, and what is named; or that it is not. */
const refusalOf = (bytes: Uint8Array) =>
  readAll(bytes).then(
    () => "taken",
    (error: unknown) => {
      if (error instanceof PackProblem) return `${error.reason}: ${error.what}`;
      throw error;
    },
  );

const encoded = (text: string) => new TextEncoder().encode(text);

/** One way to alter a pack, of a file in it and a place in that file between 0 and 1; `null` where it changes nothing. */
type Alteration = (files: Files, name: string, at: number) => Promise<Uint8Array> | Uint8Array;

const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  "a bit of a file is turned": ({ folder, files }, name, at) => {
    const bytes = (files.get(name) as Uint8Array).slice();
    const place = Math.floor(at * bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
    return packedAgain({ folder, files: new Map([...files, [name, bytes]]) });
  },
  "a file is cut short": ({ folder, files }, name, at) => {
    const bytes = files.get(name) as Uint8Array;
    return packedAgain({ folder, files: new Map([...files, [name, bytes.slice(0, Math.floor(at * bytes.length))]]) });
  },
  "a file goes on": ({ folder, files }, name) =>
    packedAgain({
      folder,
      files: new Map([...files, [name, Uint8Array.from([...(files.get(name) as Uint8Array), 0x0a])]]),
    }),
  "a file is taken out": ({ folder, files }, name) =>
    packedAgain({ folder, files: new Map([...files].filter(([each]) => each !== name)) }),
  "a file is put in": ({ folder, files }, name) =>
    packedAgain({ folder, files: new Map([...files, [`${name}.txt`, encoded("x")]]) }),
  "a file is called otherwise": ({ folder, files }, name) =>
    packedAgain({ folder, files: new Map(Array.from(files, ([n, b]) => [n === name ? `x${n}` : n, b])) }),
  "a file is that of another edition": ({ folder, files }, name) => {
    const others = filesOf(other).files;
    const from = [...files.keys()].find((each) => each.startsWith("data/")) as string;
    // Of those that all editions share, a part.
    const taken = Buffer.compare(others.get(name) as Uint8Array, files.get(name) as Uint8Array) === 0 ? from : name;
    return packedAgain({ folder, files: new Map([...files, [taken, others.get(taken) as Uint8Array]]) });
  },
  "a text is changed, and all sums are made right": (all, name, at) => {
    const part = partNear(all, name, at);
    const bytes = encoded(textOf(all.files, part).replace("کم شده", "زیاد شده"));
    return withSumsOf({ ...all, files: new Map([...all.files, [part, bytes]]) });
  },
  "a statement is left out, and all sums are made right": (all, name, at) => {
    const part = partNear(all, name, at);
    const bytes = encoded(`${textOf(all.files, part).split("\n").slice(1).join("\n")}\n`);
    return withSumsOf({ ...all, files: new Map([...all.files, [part, bytes]]) });
  },
  "the pack ends early": (all, _, at) => {
    const bytes = packedAgain(all);
    return bytes.slice(0, Math.floor(at * bytes.length));
  },
};

const partNear = ({ files }: Files, name: string, at: number): string => {
  const parts = [...files.keys()].filter((each) => each.startsWith("data/"));
  return parts.includes(name) ? name : (parts[Math.floor(at * parts.length)] as string);
};

test("100 of 100 altered packs are refused, each by a reason and by what is wrong in it", async () => {
  const names = [...filesOf(pack).files.keys()];
  const alteration = fc.tuple(
    fc.constantFrom(...Object.keys(ALTERATIONS)),
    fc.constantFrom(...names),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  );
  const refused = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(alteration, async ([how, name, at]) => {
      const refusal = await refusalOf(await (ALTERATIONS[how] as Alteration)(filesOf(pack), name, at));
      expect(refusal, how).toMatch(/^[a-z-]+: \S/);
      refused.set(how, (refused.get(how) ?? 0) + 1);
    }),
    { numRuns: 100 },
  );
  expect(await refusalOf(pack)).toBe("taken");
  expect(refused.size).toBeGreaterThan(5);
});

test("a file in which any bytes were changed is refused, or says what it said before", async () => {
  const before = await readAll(pack);
  await fc.assert(
    fc.asyncProperty(mutatedBytes(pack), async (bytes) => {
      const read = await readAll(bytes).catch((error: unknown) => {
        if (error instanceof PackProblem) return before;
        throw error;
      });
      expect(read).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

describe("a pack is refused", () => {
  const changed = (name: string, change: (text: string) => string) => {
    const { folder, files } = filesOf(pack);
    return { folder, files: new Map([...files, [name, encoded(change(textOf(files, name)))]]) };
  };
  const part = () => partNear(filesOf(pack), "", 0);

  test("with the parts that are missing by their names", async () => {
    const { folder, files } = filesOf(pack);
    const parts = [...files.keys()].filter((name) => name.startsWith("data/"));
    const left = new Map([...files].filter(([name]) => !parts.slice(1, 3).includes(name)));
    expect(await refusalOf(packedAgain({ folder, files: left }))).toBe(`missing: ${parts.slice(1, 3).join(", ")}`);
  });

  test("by its version, before anything else is looked for in it", async () => {
    const later = changed("datapackage.json", (text) => text.replace('"pack": 1', '"pack": 2'));
    expect(await refusalOf(await signedAs(later))).toBe("version: 2");
  });

  /** As a maker of later packs would sign it. */
  async function signedAs({ folder, files }: Files): Promise<Uint8Array> {
    const digest = await digestText(files.get("datapackage.json") as Uint8Array, signer);
    return packedAgain({ folder, files: new Map([...files, [DIGEST_FILE, encoded(digest)]]) });
  }

  test("where its signature is of another key, or of none", async () => {
    const { folder, files } = filesOf(pack);
    const key = Buffer.from(signer.publicKey).toString("hex");
    const otherKey = Buffer.from((await newSigner()).publicKey).toString("hex");
    for (const put of [otherKey, "ff".repeat(32), "00".repeat(32)]) {
      const digest = textOf(files, DIGEST_FILE).replace(key, put);
      const forged = { folder, files: new Map([...files, [DIGEST_FILE, encoded(digest)]]) };
      expect(await refusalOf(await withSumsOf(forged))).toBe(`forged: ${DIGEST_FILE}`);
    }
  });

  // What only who holds the key could sign, and what a reader must not take all the same.
  test.each<[string, (text: string) => string]>([
    ["no statement", () => '{"id":"letter-1"}\n'],
    ["a field that is not looked at", (text) => text.replace('{"id"', '{"hidden":1,"id"')],
    ["a statement twice", (text) => text.replace(/^(.*\n)/, "$1$1")],
    ["a day that there is not", (text) => text.replaceAll('"2018-01-13"', '"2018-02-30"')],
    ["an address that is a script", (text) => text.replace("https://orchard.example/letters", "javascript:alert(1)")],
    ["a file with a path", (text) => text.replace('"file":"', '"file":"../../')],
    ["a part without an end", (text) => text.trimEnd()],
  ])("with %s in it, whoever has signed it", async (_, change) => {
    const bytes = await withSumsOf(changed(part(), change), signer);
    expect(await refusalOf(bytes)).toMatch(new RegExp(`^content: ${part()}`));
  });

  test("with a statement in a part where it does not belong", async () => {
    const { folder, files } = filesOf(pack);
    const [one, two] = [...files.keys()].filter((name) => name.startsWith("data/"));
    const swapped = new Map([
      ...files,
      [one as string, files.get(two as string) as Uint8Array],
      [two as string, files.get(one as string) as Uint8Array],
    ]);
    expect(await refusalOf(await withSumsOf({ folder, files: swapped }, signer))).toBe(`content: ${one}:1`);
  });

  test("with a path that leads out of it, and nothing of it is read", async () => {
    const { folder, files } = filesOf(pack);
    const bytes = packedAgain({ folder, files: new Map([...files, ["xxxxxx.txt", encoded("x")]]) });
    const out = patched(bytes, encoded(`${folder}xxxxxx.txt`), encoded(`../../${"x".repeat(folder.length)}.txt`));
    expect(await refusalOf(out)).toMatch(/^unsafe-path: \.\.\/\.\.\/x/);
  });

  test("that unpacks to far more than it is, before it fills the memory", async () => {
    const { folder, files } = filesOf(pack);
    const bomb = zipSync(
      Object.fromEntries([
        ...Array.from(files, ([name, bytes]) => [folder + name, bytes] as const),
        [folder + DIGEST_FILE, new Uint8Array(4 << 20)],
      ]),
    );
    expect(await refusalOf(bomb)).toBe(`too-large: ${DIGEST_FILE}`);
    const inPart = packedAgain({ folder, files: new Map([...files, [part(), new Uint8Array(20 << 20)]]) });
    expect(await refusalOf(await withSumsOf(filesOf(inPart), signer))).toBe(`bomb: ${part()}`);
  });
});

test("a ZIP that means to be a pack is told from one of documents, whole or not", async () => {
  const { folder, files } = filesOf(pack);
  const without = (...names: string[]) =>
    packedAgain({ folder, files: new Map([...files].filter(([name]) => !names.includes(name))) });
  const is = (bytes: Uint8Array) => isPack(bytesFile("a.zip", bytes));
  expect(await is(pack)).toBe(true);
  expect(await is(without("bagit.txt"))).toBe(true);
  expect(await is(without("schema.json", "manifest-sha256.txt"))).toBe(true);
  expect(await is(zipSync({ "letters/one.txt": encoded(statement(1).text) }))).toBe(false);
  expect(await is(encoded("no ZIP"))).toBe(false);
});
