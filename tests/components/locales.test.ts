import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Tree = { [key: string]: string | Tree };

/** Texts by key; the forms of a plural are one text. */
function texts(language: string): Record<string, string> {
  const flatten = (tree: Tree, path: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      /^(\d|n)$/.test(key) || typeof value === "string"
        ? [[/^(\d|n)$/.test(key) ? path : `${path}.${key}`, String(value)]]
        : flatten(value, `${path}.${key}`),
    );
  return Object.fromEntries(flatten(parse(readFileSync(`locales/${language}.yml`, "utf8")), ""));
}

const holes = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

test("both languages have the same keys with the same placeholders", () => {
  const [fa, en] = [texts("fa"), texts("en")];
  expect(Object.keys(fa).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(fa)) expect([key, holes(text)]).toEqual([key, holes(en[key] ?? "")]);
});

test("Persian texts use Persian letters, and no Western or Arabic digits", () => {
  for (const [key, text] of Object.entries(texts("fa"))) {
    expect([key, text.replace(/\$\d/g, "")]).toEqual([key, expect.not.stringMatching(/[يك0-9٠-٩]/)]);
  }
});
