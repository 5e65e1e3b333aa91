import { readdir, readFile } from "node:fs/promises";

const IS_PROCESS = /^\d+$/;

/** Ends at once all processes that were started on a profile, and waits until none is left. */
export async function killAllOn(profile: string): Promise<void> {
  for (;;) {
    const running = (await readdir("/proc")).filter((name) => IS_PROCESS.test(name));
    const own: number[] = [];
    for (const name of running) {
      // It may have come to its end meanwhile.
      const command = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
      if (command.includes(profile) && Number(name) !== process.pid) own.push(Number(name));
    }
    if (own.length === 0) return;
    for (const id of own) {
      try {
        process.kill(id, "SIGKILL");
      } catch {
        // Another's end was its own.
      }
    }
  }
}
