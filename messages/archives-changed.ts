import * as v from "valibot";

/** Archives of the user's own have come, gone, or been switched on or off; also for pages that list them. */
export const ArchivesChanged = v.object({ type: v.literal("archives-changed") });
