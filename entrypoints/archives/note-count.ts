import { noteArchiveCount } from "../../stored/archive-count";

// Where it cannot be noted, it is only not noticed when an archive goes missing; the archive is kept or erased all the same.

/**
 * Notes that an archive was added, and with the first one asks the browser not to throw it away when space is short.
 * @param restoredTo how many there are now, where it came from a backup: then it may be one that was missed
 */
export async function noteAdded(restoredTo?: number): Promise<void> {
  try {
    const before = await noteArchiveCount((count) =>
      restoredTo === undefined ? count + 1 : Math.max(count, restoredTo),
    );
    // Whether it may is the browser's, or its user's, to say; nothing waits for that.
    if (before === 0) navigator.storage.persist().catch(console.warn);
  } catch (error) {
    console.warn(error);
  }
}

/** Notes that an archive was erased, or all. */
export async function noteErased(all?: "all"): Promise<void> {
  await noteArchiveCount((count) => (all ? 0 : Math.max(0, count - 1))).catch(console.warn);
}
