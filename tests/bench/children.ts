import { readdirSync, readFileSync } from "node:fs";

/** All processes that this one has begun and all that those have; as /proc tells it, so on Linux alone. */
export function children(): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs);
}

/** What /proc says of a process in one of its files; empty where it has ended meanwhile. */
export function told(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function parentOf(id: number): number | undefined {
  const parent = /^PPid:\s*(\d+)/m.exec(told(id, "status"))?.[1];
  return parent === undefined ? undefined : Number(parent);
}
