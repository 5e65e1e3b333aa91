import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const statements = readdirSync("assets/statements").map((name) => readFileSync(`assets/statements/${name}`, "utf8"));

/** The text of the elements with this id in a page. */
const texts = (page: string, id: string) =>
  Array.from(
    page.matchAll(new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</(?:p|blockquote|text|span>»)`, "g")),
    ([, inner]) => (inner ?? "").replace(/<[^>]+>/g, "").trim(),
  );

const pages = readdirSync("tests/pages")
  .filter((name) => /\.(html|svg)$/.test(name))
  .map((name) => [name, readFileSync(`tests/pages/${name}`, "utf8")] as const);

test.each(pages.filter(([, page]) => texts(page, "quote").length > 0))(
  "%s quotes the archive word for word",
  (_name, page) => {
    for (const quote of texts(page, "quote")) {
      expect(
        statements.some((statement) => statement.includes(quote)),
        quote,
      ).toBe(true);
    }
  },
);

test.each(pages.filter(([, page]) => texts(page, "other").length > 0))(
  "%s says beside it what no statement says",
  (_name, page) => {
    for (const other of texts(page, "other")) {
      expect(
        statements.some((statement) => statement.includes(other)),
        other,
      ).toBe(false);
    }
  },
);
