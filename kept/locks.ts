/** What pages and workers of the extension hold among them. Tests have none, and no other page. */
export const locks = (): LockManager | undefined => globalThis.navigator?.locks;
