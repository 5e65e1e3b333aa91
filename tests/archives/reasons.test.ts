import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { REASONS } from "../../imports/reasons";

test.each(["fa", "en"])("every reason why a file is not read has its sentence in %s, and no other has", (language) => {
  const { archives } = parse(readFileSync(`locales/${language}.yml`, "utf8"));
  const keys = REASONS.map((reason) => reason.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(Object.keys(archives.reason).sort()).toEqual(keys.toSorted());
});
