const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it stands in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);

/** A text that keeps its own direction among others. */
export const isolate = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** A link that is read as `shown`. @param address of a page, see `webAddress` */
export const linkTo = (address: string, shown: string): string =>
  `<a href="${escapeHtml(address)}" dir="ltr">${escapeHtml(shown)}</a>`;
