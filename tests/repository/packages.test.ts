import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const { dependencies, devDependencies, overrides, scripts } = json("package.json");
const lock = json("package-lock.json");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: true;
}
const locked: [path: string, Locked][] = Object.entries(lock.packages).filter(([path]) => path !== "") as never;

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

describe("package.json", () => {
  test.each([
    ["dependencies", dependencies],
    ["devDependencies", devDependencies],
    ["overrides", overrides],
  ])("names an exact version for each of its %s", (_name, versions) => {
    expect(Object.keys(versions).length).toBeGreaterThan(0);
    for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(EXACT);
  });

  test("has nothing run by an installation", () => {
    // `pack` alone is a command of ours, which nothing runs but who types it.
    const byItself = /^(pre|post)?(install|prepare|publish|uninstall)$|^(pre|post)(pack|start|test|build|zip)/;
    expect(Object.keys(scripts).filter((name) => byItself.test(name))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  test("is of the package.json that is there", () => {
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies });
  });

  test("gives a SHA-512 digest for each package", () => {
    expect(locked.length).toBeGreaterThan(100);
    for (const [path, { integrity, version }] of locked) {
      expect(integrity, path).toMatch(SHA512);
      expect(version, path).toMatch(EXACT);
    }
  });

  test("takes each package from the registry, and none from a folder, a repository or an address", () => {
    for (const [path, { resolved, link }] of locked)
      expect([path, resolved, link]).toEqual([path, undefined, undefined]);
  });
});

test("nothing that is installed runs anything by being installed", () => {
  const rules = readFileSync(".npmrc", "utf8").split("\n");
  expect(rules).toEqual(expect.arrayContaining(["ignore-scripts=true", "save-exact=true"]));
  expect(rules.filter((rule) => rule.includes("registry=") || rule.includes("//"))).toEqual([]);
});

describe.each(readdirSync(".github/workflows"))("the workflow %s", (name) => {
  interface Job {
    readonly permissions?: object;
    readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
  }
  const { permissions, jobs } = parse(readFileSync(`.github/workflows/${name}`, "utf8"));
  const all = Object.values<Job>(jobs);
  const uses = all.flatMap(({ steps }) => steps).filter((step) => step.uses);

  test("may read the repository and nothing else", () => {
    expect(permissions).toEqual({ contents: "read" });
    for (const job of all) expect(job.permissions).toBeUndefined();
  });

  test("names each action by its commit, and leaves no credentials behind", () => {
    expect(uses.length).toBeGreaterThan(0);
    for (const step of uses) {
      expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
    }
  });
});
