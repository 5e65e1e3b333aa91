const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it stands in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);

/** A text that keeps its own direction among others. */
export const isolate = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** A link that is read as `shown`; an address that browsers do not open is text alone. */
export const linkTo = (address: string, shown: string): string =>
  /^https?:/i.test(address)
    ? `<a href="${escapeHtml(address)}" dir="ltr">${escapeHtml(shown)}</a>`
    : `<bdi dir="ltr">${escapeHtml(shown)}</bdi>`;
