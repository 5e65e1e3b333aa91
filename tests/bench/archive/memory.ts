import { readdirSync, readFileSync } from "node:fs";

/**
 * The memory of all processes that this one has begun and of all that those have, in bytes: of pages that several share, each
 * has its part (PSS in proc_pid_smaps(5), so on Linux alone).
 */
export function memoryOfChildren(): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs).reduce((sum, id) => sum + shareOf(id), 0);
}

/** `undefined` for a process that has ended meanwhile. */
function parentOf(id: number): number | undefined {
  const parent = /^PPid:\s*(\d+)/m.exec(read(`/proc/${id}/status`))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

const shareOf = (id: number): number =>
  Number(/^Pss:\s*(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024;

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
