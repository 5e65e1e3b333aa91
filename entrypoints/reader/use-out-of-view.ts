import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether an element has been scrolled away. */
export function useOutOfView(element: RefObject<Element | null>): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setGone(entry?.isIntersecting === false));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return gone;
}
