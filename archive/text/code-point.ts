/** An offset in a text, or the one before it where it would cut a surrogate pair in two. */
export function onCodePoint(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
