import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "tests/pages";

/** A page in HTML that leads to each of `tests/pages/`, by its name and its title. */
export function listPages(): string {
  const items = readdirSync(FOLDER)
    .filter((name) => /\.(html|svg|xml)$/.test(name))
    .map((name) => {
      const [, title = ""] = /<title>(.*?)<\/title>/s.exec(readFileSync(`${FOLDER}/${name}`, "utf8")) ?? [];
      return `<li><a href="/${name}">${name}</a> <bdi lang="fa">${title}</bdi></li>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>tests/pages</title><ul>${items.join("\n")}</ul></html>`;
}
