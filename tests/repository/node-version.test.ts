import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkNode } from "../../scripts/setup/node-version.mjs";

const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
const oldest: string = engines.node.replace(">=", "");

test("the set-up accepts the oldest Node of package.json and newer ones", () => {
  for (const version of [`${oldest}.0`, "22.0.0", "24.1.0"]) expect(() => checkNode(version)).not.toThrow();
});

test("the set-up rejects an older Node and says which is needed", () => {
  for (const version of ["18.20.0", "20.18.9"]) expect(() => checkNode(version)).toThrow(`needs ${oldest} or newer`);
});
