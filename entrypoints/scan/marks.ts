import type { MarkedTrace } from "../../messages/scan";

/**
 * Sentences marked in the page by its registry of highlights: nothing is put into its tree. The registry is the page's
 * own too, so the page can read there which words are marked; how they look is said by a style sheet that it cannot see.
 */
export class Marks {
  readonly #highlights = new Map<string, Highlight>();

  /** @param prefix begins the names of the highlights */
  constructor(private readonly prefix: string) {}

  add(trace: MarkedTrace, range: Range): void {
    if (!isClosed(range)) this.#of(trace).add(range);
  }

  /** The one that the user is at. */
  setCurrent(range: Range): void {
    const current = this.#of("current");
    current.clear();
    if (isClosed(range)) return;
    current.add(range);
    current.priority = 1;
  }

  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
  }

  #of(kind: string): Highlight {
    const name = `${this.prefix}-${kind}`;
    const known = this.#highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    this.#highlights.set(name, made);
    CSS.highlights.set(name, made);
    return made;
  }
}

/** Whether a stretch is in a shadow root that is closed to its page: a highlight would hand the page its nodes. */
function isClosed({ startContainer }: Range): boolean {
  for (let root = startContainer.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.mode === "closed") return true;
  }
  return false;
}
