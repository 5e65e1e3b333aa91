import { expect, test } from "vitest";
import { type Known, relationOf, signedBy } from "../../entrypoints/archives/packs/trust";
import type { KeptArchive } from "../../kept/kept-archive";
import type { EditionChanges } from "../../packs/edition-changes";

const archive = (id: string): KeptArchive => ({
  id,
  name: `بایگانی ${id}`,
  statements: 3,
  passages: 5,
  bytes: 1000,
  isOn: true,
  madeAt: "2026-11-26T00:00:00.000Z",
  imports: [],
  isOutdated: false,
});

const signed = (key: string) => ({ signature: { key, value: "v", words: [] } });
const noted = (key?: string, edition = 1) => ({
  edition,
  ...(key !== undefined && { signature: { key, value: "v" } }),
});
const NONE: EditionChanges = { added: [], changed: [], withdrawn: [], same: 3 };
const SOME: EditionChanges = { ...NONE, added: ["نامه"] };

/** Four archives: made here, from who signs with `theirs`, from another who signs nothing, and one of the user's own key. */
const known: Known = {
  archives: ["made0000", "theirs00", "nobodys0", "mine0000"].map(archive),
  notes: new Map([
    ["theirs00", noted("theirs", 2)],
    ["nobodys0", noted()],
    ["mine0000", noted("own")],
  ]),
  ownKey: "own",
};
const pack = (id: string, key?: string, changes = SOME, edition = 2) => ({
  about: { id, name: "بایگانی", edition },
  ...(key !== undefined && signed(key)),
  changes,
});

test("a key is the user's own, that of an archive that is kept, or seen for the first time", () => {
  expect(signedBy(pack("any00000"), known)).toEqual({ by: "unsigned" });
  expect(signedBy(pack("any00000", "own"), known)).toEqual({ by: "own" });
  expect(signedBy(pack("any00000", "theirs"), known)).toEqual({ by: "known", archive: "بایگانی theirs00" });
  expect(signedBy(pack("any00000", "strange"), known)).toEqual({ by: "new" });
});

test("a pack may take the place of an archive only where the same has signed both", () => {
  const to = (...args: Parameters<typeof pack>) => relationOf(pack(...args), known).to;
  expect(to("another0", "theirs")).toBe("another");
  expect(to("theirs00", "theirs")).toBe("edition");
  expect(to("theirs00", "strange")).toBe("stranger");
  // A signature that is no longer there is no signature.
  expect(to("theirs00")).toBe("stranger");
  expect(to("theirs00", "own")).toBe("stranger");
  expect(to("nobodys0")).toBe("edition");
  expect(to("nobodys0", "strange")).toBe("stranger");
  expect(to("made0000")).toBe("edition");
  expect(to("made0000", "own")).toBe("edition");
  expect(to("made0000", "theirs")).toBe("stranger");
  expect(to("mine0000", "own")).toBe("edition");
});

test("what is kept already to the word, in this edition, is told as the same", () => {
  expect(relationOf(pack("theirs00", "theirs", NONE), known).to).toBe("same");
  expect(relationOf(pack("theirs00", "theirs", NONE, 3), known).to).toBe("edition");
});
