import type { Reading } from "../reading";
import { READS, world } from "./world";

/** What was put into this document when a user began to select here. */
export const reading = (): Reading | undefined => world[READS] as Reading | undefined;
