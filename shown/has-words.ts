/** Whether words, not only elements, stand directly in a node; the answer that was given last is remembered. */
export function hasWords(parent: Node | null): boolean {
  if (parent !== asked) {
    asked = parent;
    answer = Array.from(parent?.childNodes ?? []).some((node) => node instanceof Text && node.data.trim() !== "");
  }
  return answer;
}
let asked: Node | null = null;
let answer = false;
