import type { Rig } from "../browser/rig";
import type { Site } from "../browser/site";
import type { Browser } from "./options";
import type { Row } from "./table";

/** A part of the soak, in a browser of its own. `put` takes each row as it is known. */
export type Part<R extends Rig = Rig> = (
  rig: R,
  site: Site,
  isShort: boolean,
  put: (row: Row) => void,
) => Promise<void>;

/** A part that launches browsers itself. */
export type LaunchingPart = (browser: Browser, isShort: boolean, put: (row: Row) => void) => Promise<void>;
