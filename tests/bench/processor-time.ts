import { children, told } from "./children";

/** In ms: proc_pid_stat(5) counts in hundredths of a second. */
const TICK_MS = 10;

/** Processor time, of the user's and of the system's, that all processes have had which this one has begun, in ms. */
export const processorTimeOfChildren = (): number => children().reduce((sum, id) => sum + ticksOf(id), 0) * TICK_MS;

function ticksOf(id: number): number {
  // A name in brackets, which may hold anything, stands before the numbers.
  const fields = told(id, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}
