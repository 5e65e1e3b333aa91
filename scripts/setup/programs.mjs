import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { read } from "./command.mjs";

/** The full path of the first of `names` that is on PATH and starts; Ubuntu's apt has stubs that only ask for snap. */
export async function firstThatRuns(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const ends = process.platform === "win32" ? [".exe"] : [""];
  for (const name of names) {
    for (const folder of folders) {
      for (const end of ends) {
        const path = join(folder, name + end);
        if (await answersVersion(path)) return path;
      }
    }
  }
  return undefined;
}

/** Whether there is a program at `path` that can tell its version. */
export async function answersVersion(path) {
  const there = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!there) return false;
  const { code, text } = await read(path, ["--version"]);
  return code === 0 && /\d+\.\d+/.test(text);
}
