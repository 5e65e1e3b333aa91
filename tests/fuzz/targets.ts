import type { Target } from "./target";
import { alignment } from "./targets/alignment";
import { archiveRows, dataFiles, frontMatter } from "./targets/files";
import { folding } from "./targets/folding";
import { importing } from "./targets/imports";
import { bringingIntoSight } from "./targets/in-sight";
import { messageChecking } from "./targets/messages";
import { packLines, packReading } from "./targets/packs";
import { queryParsing, searching } from "./targets/query";
import { deskReading, settingsReading } from "./targets/stored";
import { tokenizing } from "./targets/tokenizing";

/** Everything that takes input from outside, those first that take long. */
export const TARGETS: readonly Target[] = [
  alignment,
  importing,
  tokenizing,
  searching,
  folding,
  queryParsing,
  bringingIntoSight,
  messageChecking,
  settingsReading,
  deskReading,
  frontMatter,
  dataFiles,
  packReading,
  packLines,
  archiveRows,
];

/** How many inputs a target has of so many. */
export const inputsOf = ({ share, counts }: Target, all: Readonly<Record<Target["counts"], number>>): number =>
  Math.ceil(share * all[counts]);
