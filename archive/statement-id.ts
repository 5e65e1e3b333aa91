/**
 * A statement's id, as it stands in addresses, in messages and on the desk: lower-case Latin letters, digits, hyphens; before
 * them, for a statement of the user's own, its archive's id and a stroke. So no two statements that can be found are of one id.
 */
export const STATEMENT_ID = /^([a-z0-9]{8}\/)?[a-z0-9-]{1,80}$/;

/** The archive that an id names; undefined for a statement of the bundled one. */
export const archiveOf = (id: string): string | undefined => /^([a-z0-9]{8})\//.exec(id)?.[1];

/** What a statement of the user's own is known by in that archive's files. */
export const ownIdOf = (id: string): string => id.slice(id.indexOf("/") + 1);

/** The id by which a statement of the user's own archive is known everywhere but in that archive's files. */
export const ownStatementId = (archive: string, id: string): string => `${archive}/${id}`;
