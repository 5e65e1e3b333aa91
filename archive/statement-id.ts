/** A statement's id, as it stands in addresses, in messages and on the desk: lower-case Latin letters, digits, hyphens. */
export const STATEMENT_ID = /^[a-z0-9-]{1,80}$/;
