export class Problem extends Error {}
export function orExplain(work: () => Promise<void>): Promise<void>;
