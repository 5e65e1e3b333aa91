import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Messages = { readonly [key: string]: string | Messages };

const read = (language: string): Messages => parse(readFileSync(`locales/${language}.yml`, "utf8"));

/** All keys, `card.close` for one within another. Forms of number (`1`, `n`) are the language's own affair. */
function keys(messages: Messages, path = ""): string[] {
  const names = Object.keys(messages);
  if (names.includes("n")) return [path];
  return names.flatMap((name) => {
    const value = messages[name];
    const here = path ? `${path}.${name}` : name;
    return typeof value === "object" ? keys(value, here) : [here];
  });
}

test("Persian and English say the same things", () => {
  expect(keys(read("fa")).sort()).toEqual(keys(read("en")).sort());
});

test("every key says something", () => {
  for (const language of ["fa", "en"]) {
    expect(keys(read(language)).length).toBeGreaterThan(20);
    expect(readFileSync(`locales/${language}.yml`, "utf8")).not.toMatch(/: *(""|'')? *$(?!\n +)/m);
  }
});
