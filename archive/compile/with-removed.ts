/** A text with what was removed put back where it stood; how white space was mended cannot be told. */
export function withRemoved(
  text: string,
  removed: readonly { readonly what: string; readonly at?: number | undefined }[],
): string {
  let raw = "";
  let from = 0;
  for (const { what, at } of removed) {
    if (at === undefined) continue;
    raw += text.slice(from, at) + what;
    from = at;
  }
  return raw + text.slice(from);
}
