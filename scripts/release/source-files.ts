import { existsSync } from "node:fs";
import { join } from "node:path";
import { read, run } from "../setup/command.mjs";
import { Problem } from "../setup/problem.mjs";
import { ROOT } from "../setup/root.mjs";
import { filesUnder } from "./files-under";

/** What is made here and belongs to no sources. */
const MADE = new Set(["node_modules", ".output", ".wxt", ".git"]);

/**
 * The files that a release is built from: all that git keeps, or, where the sources were unpacked from a release, all that
 * are there.
 * @throws {Problem} where what is in the folder is not what git keeps: nobody could build that again
 */
export async function sourceFiles(): Promise<string[]> {
  if (!existsSync(join(ROOT, ".git"))) return filesUnder(ROOT, MADE);
  if ((await run("git", ["diff", "--quiet", "HEAD"], { cwd: ROOT })) !== 0) {
    throw new Problem(
      "There are changes that git does not keep. Commit them first: a release can be built again by others.",
    );
  }
  const { text } = await read("git", ["ls-files", "-z"], { cwd: ROOT });
  return text.split("\0").filter(Boolean);
}
