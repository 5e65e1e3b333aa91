import { inSight } from "../archive/text/in-sight";

/**
 * A name of somebody's within a sentence of ours: kept together and in its own direction, with what would be obeyed in it
 * shown, so that it neither ends where it should not nor turns around what follows.
 */
export const isolated = (name: string): string => `\u2068${inSight(name)}\u2069`;
