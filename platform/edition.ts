/**
 * Whether this is the quiet edition, `npm run build:quiet`: nothing of it runs in a page unasked, no page can load a file of
 * it, and it asks for access to no site. `modules/quiet-edition.ts` makes its package; what it lacks is left out where this
 * is asked, and the build leaves out what only the other edition needs.
 */
export const IS_QUIET_EDITION: boolean = import.meta.env.MODE === "quiet";
