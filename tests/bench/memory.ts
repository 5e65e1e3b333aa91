import { children, told } from "./children";

/**
 * The memory of all processes that this one has begun and of all that those have, in bytes: of pages that several share, each
 * has its part (PSS in proc_pid_smaps(5)).
 */
export const memoryOfChildren = (): number => children().reduce((sum, id) => sum + shareOf(id), 0);

const shareOf = (id: number): number => Number(/^Pss:\s*(\d+) kB/m.exec(told(id, "smaps_rollup"))?.[1] ?? 0) * 1024;
