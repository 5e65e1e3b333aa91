/** What a thread that looks at inputs is given, and what it says. */
export interface Work {
  /** By its place in `TARGETS`. */
  readonly target: number;
  readonly seed: number;
  readonly inputs: number;
  readonly path: string | undefined;
  /** One number, of which input of the target is being looked at, counted from 1. */
  readonly at: SharedArrayBuffer;
}

export interface Done {
  /** How many inputs were looked at, without those by which a failing one was made smaller. */
  readonly seen: number;
  readonly ms: number;
  readonly failure: Failure | undefined;
}

export interface Failure {
  /** The smallest input that fails, as JSON is written. */
  readonly input: string;
  readonly error: string;
  readonly path: string;
}
