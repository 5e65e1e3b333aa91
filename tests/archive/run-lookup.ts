import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "../../scripts/lookup/main";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `npm run lookup -- …` prints, and its exit code. */
export async function lookup(...args: string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const log = vi.spyOn(console, "log").mockImplementation((text) => {
    said.stdout += `${text}\n`;
  });
  const complain = vi.spyOn(console, "error").mockImplementation((text) => {
    said.stderr += `${text}\n`;
  });
  try {
    return { status: await main(args), ...said };
  } finally {
    log.mockRestore();
    complain.mockRestore();
  }
}

/** The same, in a process of its own: `npm run lookup -- …`, without npm. */
export function lookupAlone(...args: string[]): Ended {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/lookup.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
}
