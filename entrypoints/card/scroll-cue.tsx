import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** What is seen of what a room holds, and how far down that is; both as shares of the whole. */
interface Seen {
  readonly size: number;
  readonly at: number;
}

interface Props {
  room: RefObject<HTMLElement | null>;
  /** How many things are in the room. When it has others their sizes count. */
  count: number;
}

/**
 * Shows that there is more in a room than is seen, where the browser does not: one whose scrollbars take no space hides them
 * until somebody scrolls, as Firefox does. Only to be looked at; what scrolls is the room.
 */
export function ScrollCue({ room, count }: Props) {
  const [seen, setSeen] = useState<Seen | null>(null);

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const { scrollHeight, clientHeight, offsetWidth, clientWidth, scrollTop } = element;
      const isShown = scrollHeight > clientHeight + 1 && offsetWidth === clientWidth;
      const now = isShown ? { size: clientHeight / scrollHeight, at: scrollTop / scrollHeight } : null;
      setSeen((before) => (before?.size === now?.size && before?.at === now?.at ? before : now));
    };
    const sizes = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) sizes.observe(each);
    const shown = new AbortController();
    element.addEventListener("scroll", measure, { passive: true, signal: shown.signal });
    return () => {
      sizes.disconnect();
      shown.abort();
    };
  }, [room, count]);

  return seen && <div class="scroll-cue" aria-hidden="true" style={{ "--seen": seen.size, "--at": seen.at }} />;
}
