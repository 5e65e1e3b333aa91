import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { REASONS } from "../../imports/reasons";
import { PACK_REASONS } from "../../packs/pack-problem";

const keyOf = (reason: string) => reason.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test.each(["fa", "en"])(
  "every reason why a pack is refused has a sentence in %s that names what is wrong",
  (language) => {
    const { packs } = parse(readFileSync(`locales/${language}.yml`, "utf8"));
    expect(Object.keys(packs.refused).sort()).toEqual(PACK_REASONS.map(keyOf).sort());
    for (const sentence of Object.values(packs.refused)) expect(sentence).toContain("$1");
  },
);

test.each(["fa", "en"])("every reason why a file is not read has its sentence in %s, and no other has", (language) => {
  const { archives } = parse(readFileSync(`locales/${language}.yml`, "utf8"));
  expect(Object.keys(archives.reason).sort()).toEqual(REASONS.map(keyOf).sort());
});
