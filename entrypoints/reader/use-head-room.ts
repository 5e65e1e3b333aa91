import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Keeps what is scrolled to clear of the head, whose height changes as its comparison opens: `--head` in the styles. */
export function useHeadRoom(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = head;
    if (!current) return;
    const measure = () => {
      const covered = getComputedStyle(current).position === "sticky" ? current.offsetHeight : 0;
      document.documentElement.style.setProperty("--head", `${covered}px`);
    };
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(current);
    return () => resizes.disconnect();
  }, [head]);
}
