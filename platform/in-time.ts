/**
 * Waits no longer than `ms` milliseconds. The work goes on, and what becomes of it is not heard any more.
 * @returns what `work` gives, or `undefined` where it takes longer
 * @throws what `work` throws in that time
 */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
